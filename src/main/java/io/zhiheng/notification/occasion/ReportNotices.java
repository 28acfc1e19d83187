package io.zhiheng.notification.occasion;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.StaffRecipients;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.report.ReportGivenUp;
import io.zhiheng.report.ReportIssued;
import io.zhiheng.shared.EnterpriseId;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an enterprise what became of the report of its self-assessment. */
@Component
class ReportNotices {

    private final EnterpriseRecipients enterprises;
    private final NewsWords wording;
    private final StaffRecipients staff;
    private final Tell tell;

    ReportNotices(EnterpriseRecipients enterprises, NewsWords wording, StaffRecipients staff, Tell tell) {
        this.enterprises = enterprises;
        this.wording = wording;
        this.staff = staff;
        this.tell = tell;
    }

    @EventListener
    void tell(ReportIssued issued) {
        tell(issued.enterprise(), "report-issued", Map.of("number", issued.number()), issued.selfAssessment());
    }

    @EventListener
    void tell(ReportGivenUp givenUp) {
        tell(givenUp.enterprise(), "report-failed", Map.of(), givenUp.selfAssessment());
        tell.execute(
                staff.administrators(),
                wording.news(
                        "report-failed-platform",
                        Map.of("number", givenUp.selfAssessment().toString()),
                        null,
                        Reach.AT_ONCE));
    }

    private void tell(EnterpriseId enterprise, String topic, Map<String, String> values, SelfAssessmentId assessment) {
        tell.execute(
                enterprises.of(enterprise),
                wording.news(topic, values, "/self-assessments/" + assessment + "/result", Reach.INBOX));
    }
}
