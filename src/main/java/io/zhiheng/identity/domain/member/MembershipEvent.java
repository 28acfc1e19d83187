package io.zhiheng.identity.domain.member;

import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import java.util.UUID;

/** Who an enterprise lets in under a sign-in of an own, and what they may. */
public sealed interface MembershipEvent extends AuditedEvent {

    EnterpriseId enterprise();

    /** What the member is called. */
    String name();

    @Override
    default String subject() {
        return "enterprise:" + enterprise();
    }

    @Override
    default Map<String, Object> facts() {
        return Map.of("name", name());
    }

    record MembershipOffered(EnterpriseId enterprise, String name) implements MembershipEvent {}

    record MembershipOfferWithdrawn(EnterpriseId enterprise, String name) implements MembershipEvent {}

    record MembershipAccepted(EnterpriseId enterprise, String name) implements MembershipEvent {}

    record MembershipEnded(EnterpriseId enterprise, String name) implements MembershipEvent {}

    /** @param account of the member */
    record MembershipEntrusted(EnterpriseId enterprise, UUID account, String name) implements MembershipEvent {}

    /** @param account of the member */
    record MembershipTrustEnded(EnterpriseId enterprise, UUID account, String name) implements MembershipEvent {}
}
