package io.zhiheng.identity.application;

import io.zhiheng.shared.web.PublicAddress;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demo has an administrator of its own. */
@Component
@Profile("!demo")
class FirstAdministratorAtStart {

    private final InviteFirstAdministrator inviteFirstAdministrator;
    private final IdentitySettings settings;
    private final PublicAddress publicAddress;

    FirstAdministratorAtStart(
            InviteFirstAdministrator inviteFirstAdministrator, IdentitySettings settings, PublicAddress publicAddress) {
        this.inviteFirstAdministrator = inviteFirstAdministrator;
        this.settings = settings;
        this.publicAddress = publicAddress;
    }

    @EventListener(ApplicationStartedEvent.class)
    void invite() {
        inviteFirstAdministrator.execute(settings.firstAdministrator(), publicAddress.of("/staff/first-administrator"));
    }
}
