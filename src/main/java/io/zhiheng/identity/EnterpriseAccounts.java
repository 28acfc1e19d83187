package io.zhiheng.identity;

import io.zhiheng.shared.EnterpriseId;
import java.util.Optional;

/** What other modules may know about an enterprise's account. */
public interface EnterpriseAccounts {

    Optional<EnterpriseAccount> find(EnterpriseId enterprise);

    /**
     * @param name the account's name, unique on the platform
     * @param mobile the registered mobile, 11 digits; notices go there
     */
    record EnterpriseAccount(EnterpriseId enterprise, String name, String mobile) {}
}
