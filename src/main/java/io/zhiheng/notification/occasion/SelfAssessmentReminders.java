package io.zhiheng.notification.occasion;

import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Tell;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds an enterprise that its self-assessment waits. */
@Component
class SelfAssessmentReminders {

    private final EnterpriseRecipients enterprises;
    private final NewsWords wording;
    private final Tell tell;

    SelfAssessmentReminders(EnterpriseRecipients enterprises, NewsWords wording, Tell tell) {
        this.enterprises = enterprises;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void remind(ReminderDue due) {
        tell.execute(
                enterprises.of(due.enterprise()),
                wording.news(topic(due.notice()), Map.of(), "/self-assessments/" + due.id(), Reach.BY_DAY));
    }

    static String topic(ReminderDue.Notice notice) {
        return "self-assessment-" + notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
