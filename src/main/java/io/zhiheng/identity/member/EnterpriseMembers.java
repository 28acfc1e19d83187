package io.zhiheng.identity.member;

import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import java.util.UUID;

/** Who of an enterprise has a sign-in of an own. */
public interface EnterpriseMembers {

    /** Those who have not left, in the order in which they came. */
    List<EnterpriseMember> of(EnterpriseId enterprise);

    /**
     * @param name under which the member's work stands
     * @param accountName unique on the platform
     */
    record EnterpriseMember(UUID account, String name, String accountName) {}
}
