package io.zhiheng.notification.occasion;

import io.zhiheng.identity.SecondFactorReset;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import java.util.List;
import java.util.Map;
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
        tell.execute(List.of(new Recipient(reset.account(), reset.mobile())),
                wording.news("second-factor-reset", Map.of("reason", reset.reason()), null, Reach.AT_ONCE));
    }
}
