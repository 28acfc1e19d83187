package io.zhiheng.notification.occasion;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.MobileChanged;
import io.zhiheng.identity.ResetCodeGiven;
import io.zhiheng.identity.SecondFactorReset;
import io.zhiheng.identity.directory.AccountLocked;
import io.zhiheng.identity.directory.AccountUnlocked;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells somebody what others did about the own account. */
@Component
class AccountNotices {

    private final NewsWords wording;
    private final Tell tell;

    AccountNotices(NewsWords wording, Tell tell) {
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(SecondFactorReset reset) {
        tell(reset.account(), reset.mobile(), "second-factor-reset", reset.reason());
    }

    @EventListener
    void tell(ResetCodeGiven given) {
        tell(given.account(), given.mobile(), "reset-code-given", given.reason());
    }

    /** At the old number, which may be the only one that the person has. */
    @EventListener
    void tell(MobileChanged changed) {
        var values = Map.of("mobile", Mobile.masked(changed.now()));
        tell.execute(
                List.of(new Recipient(changed.account(), changed.before())),
                wording.news("mobile-changed", values, null, Reach.AT_ONCE));
    }

    @EventListener
    void tell(AccountLocked locked) {
        tell(inbox(locked.account(), locked.enterprise()), locked.mobile(), "account-locked", locked.reason());
    }

    @EventListener
    void tell(AccountUnlocked unlocked) {
        tell(
                inbox(unlocked.account(), unlocked.enterprise()),
                unlocked.mobile(),
                "account-unlocked",
                unlocked.reason());
    }

    /** An enterprise has one inbox, whoever works under its account. */
    private static UUID inbox(UUID account, EnterpriseId enterprise) {
        return enterprise == null ? account : enterprise.value();
    }

    private void tell(UUID inbox, String mobile, String topic, String reason) {
        tell.execute(
                List.of(new Recipient(inbox, mobile)),
                wording.news(topic, Map.of("reason", reason), null, Reach.AT_ONCE));
    }
}
