package io.zhiheng.institution.application;

import io.zhiheng.institution.domain.Qualification;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who works for an institution, as the lists show it.
 *
 * @param qualification null for somebody who only manages
 * @param invitedUntil when the invitation that was sent last expires; null for who has an account
 * @param secondFactor whether an authenticator app is bound
 * @param openRequests open requests in whose team the person is
 * @param expired whether the qualification is over
 */
public record MemberRow(
        UUID id,
        UUID account,
        UUID institution,
        String name,
        String mobile,
        boolean manager,
        Qualification qualification,
        State state,
        Instant invitedUntil,
        boolean secondFactor,
        int openRequests,
        boolean expired) {

    /** At work, invited, invited in vain, sent away. */
    public enum State {
        ACTIVE,
        INVITED,
        LAPSED,
        INACTIVE
    }

    /** For how much of the capacity there is work: 0 to 100. */
    public int percent() {
        return qualification == null ? 0 : Math.min(100, openRequests * 100 / qualification.capacity());
    }
}
