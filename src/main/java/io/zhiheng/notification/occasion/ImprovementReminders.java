package io.zhiheng.notification.occasion;

import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.improvement.ImprovementDue;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds an enterprise of an improvement that will be due, in its inbox. */
@Component
class ImprovementReminders {

    private final EnterpriseAccounts accounts;
    private final NewsWords wording;
    private final Tell tell;

    ImprovementReminders(EnterpriseAccounts accounts, NewsWords wording, Tell tell) {
        this.accounts = accounts;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void remind(ImprovementDue due) {
        var values = new LinkedHashMap<String, String>();
        values.put("gap", due.label());
        values.put("day", due.dueOn().toString());
        accounts.find(due.enterprise())
                .map(Recipient::of)
                .ifPresent(enterprise -> tell.execute(
                        List.of(enterprise),
                        wording.news("improvement-due", values, "/improvements#" + due.id(), Reach.INBOX)));
    }
}
