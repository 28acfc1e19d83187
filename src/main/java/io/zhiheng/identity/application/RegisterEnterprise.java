package io.zhiheng.identity.application;

import io.zhiheng.identity.EnterpriseRegistered;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Opens an enterprise's one account, and with it the enterprise. */
@UseCase
public class RegisterEnterprise {

    private final Newcomers newcomers;
    private final IdentitySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterEnterprise(Newcomers newcomers, IdentitySettings settings, ApplicationEventPublisher events, Clock clock) {
        this.newcomers = newcomers;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** @param address from where the consent to the privacy notice was given */
    public record Registration(
            String name,
            String password,
            String mobile,
            UUID captchaId,
            String captcha,
            String smsCode,
            boolean consent,
            String address) {}

    /** @throws RuleBroken at every field that is wrong */
    @Transactional(noRollbackFor = RuleBroken.class)
    public Actor execute(Registration wish) {
        var newcomer = newcomers.check(wish, mobile -> {});
        var account = Account.ofEnterprise(
                UUID.randomUUID(),
                EnterpriseId.next(),
                newcomer.name(),
                newcomer.passwordHash(),
                newcomer.mobile(),
                clock.instant());
        newcomers.admit(account, wish.address());
        events.publishEvent(new EnterpriseRegistered(
                account.id(), account.enterprise(), newcomer.name(), settings.privacyNotice()));
        return account.actor();
    }
}
