package io.zhiheng.notification.occasion;

import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds an enterprise that its self-assessment waits. */
@Component
class SelfAssessmentReminders {

    private final EnterpriseAccounts accounts;
    private final NewsWords wording;
    private final Tell tell;

    SelfAssessmentReminders(EnterpriseAccounts accounts, NewsWords wording, Tell tell) {
        this.accounts = accounts;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void remind(ReminderDue due) {
        var topic = topic(due.notice());
        accounts.find(due.enterprise())
                .map(Recipient::of)
                .ifPresent(enterprise -> tell.execute(
                        List.of(enterprise),
                        wording.news(topic, Map.of(), "/self-assessments/" + due.id(), Reach.BY_DAY)));
    }

    static String topic(ReminderDue.Notice notice) {
        return "self-assessment-" + notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
