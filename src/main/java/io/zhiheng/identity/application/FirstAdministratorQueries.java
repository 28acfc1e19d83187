package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.AdministratorInvitation;
import io.zhiheng.identity.domain.AdministratorInvitations;
import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class FirstAdministratorQueries {

    private final AdministratorInvitations invitations;
    private final Clock clock;

    FirstAdministratorQueries(AdministratorInvitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The account's name. @throws NotFound for a link that was never sent, is used or has expired */
    public String invited(String code) {
        return invitations
                .findByCodeHash(Digest.sha256(code))
                .filter(sent -> sent.isOpen(clock.instant()))
                .map(AdministratorInvitation::name)
                .orElseThrow(() -> new NotFound("invitation", "code"));
    }
}
