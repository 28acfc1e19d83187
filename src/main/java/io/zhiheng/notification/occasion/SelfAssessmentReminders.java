package io.zhiheng.notification.occasion;

import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.assessment.SelfAssessmentEnded;
import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Tell;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds an enterprise that its self-assessment waits, and tells it when the platform ended it. */
@Component
class SelfAssessmentReminders {

    static final String ENDED = "self-assessment-ended";

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

    @EventListener
    void tell(SelfAssessmentEnded ended) {
        tell.execute(
                enterprises.of(ended.enterprise()),
                wording.news(ENDED, Map.of("reason", ended.reason()), "/self-assessments/" + ended.id(), Reach.BY_DAY));
    }

    static String topic(ReminderDue.Notice notice) {
        return "self-assessment-" + notice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
