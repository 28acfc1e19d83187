package io.zhiheng.notification.occasion;

import io.zhiheng.improvement.ImprovementDue;
import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Tell;
import java.util.LinkedHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds an enterprise of an improvement that will be due, in its inbox. */
@Component
class ImprovementReminders {

    private final EnterpriseRecipients enterprises;
    private final NewsWords wording;
    private final Tell tell;

    ImprovementReminders(EnterpriseRecipients enterprises, NewsWords wording, Tell tell) {
        this.enterprises = enterprises;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void remind(ImprovementDue due) {
        var values = new LinkedHashMap<String, String>();
        values.put("gap", due.label());
        values.put("day", due.dueOn().toString());
        tell.execute(
                enterprises.of(due.enterprise()),
                wording.news("improvement-due", values, "/improvements#" + due.id(), Reach.INBOX));
    }
}
