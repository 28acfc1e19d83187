package io.zhiheng.notification.occasion;

import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.StaffRecipients;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.notification.domain.AboutRequest;
import io.zhiheng.ownstep.OwnNoticeSent;
import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.platform.workflow.notice.OwnNoticeDue;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestAudience;
import io.zhiheng.shared.EnterpriseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people what an administrator wrote into a model. Only who is there at that place can be told, by its vetting.
 */
@Component
class OwnNotices {

    /** Also the name of its template, which a vendor may lack: then the inbox alone tells. */
    private static final String TOPIC = "own-notice";

    private final RequestAudience audience;
    private final Assessors assessors;
    private final EnterpriseRecipients enterprises;
    private final StaffRecipients staff;
    private final NewsWords wording;
    private final Tell tell;

    OwnNotices(
            RequestAudience audience,
            Assessors assessors,
            EnterpriseRecipients enterprises,
            StaffRecipients staff,
            NewsWords wording,
            Tell tell) {
        this.audience = audience;
        this.assessors = assessors;
        this.enterprises = enterprises;
        this.staff = staff;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(OwnNoticeSent sent) {
        tell.execute(recipients(sent.due()), news(sent));
    }

    private List<Recipient> recipients(OwnNoticeDue due) {
        return switch (due.notice().audience()) {
            case ENTERPRISE -> enterprises.of(new EnterpriseId(due.enterprise()));
            case MANAGERS -> staff.of(due.institution(), managers(due.institution()));
            case TEAM -> staff.of(due.institution(), audience.team(AssessmentRequestId.of(due.businessKey())));
            case LEAD -> due.lead() == null ? List.of() : staff.of(due.institution(), Set.of(due.lead()));
        };
    }

    private Set<UUID> managers(UUID institution) {
        return assessors.managersOf(institution).stream()
                .map(ManagerContact::account)
                .collect(Collectors.toSet());
    }

    private News news(OwnNoticeSent sent) {
        var due = sent.due();
        var values = new LinkedHashMap<String, String>();
        values.put("what", due.name());
        values.put("text", sent.text());
        return new News(
                TOPIC,
                due.name(),
                sent.text(),
                wording.words("own-notice.message", due.name(), sent.text()),
                values,
                link(due),
                due.institution() == null
                        ? null
                        : new AboutRequest(
                                UUID.fromString(due.businessKey()),
                                sent.about().number(),
                                sent.about().enterprise()),
                Reach.BY_DAY,
                false);
    }

    private static String link(OwnNoticeDue due) {
        var place = due.institution() == null
                ? "/self-assessments/"
                : due.notice().audience() == StepActor.ENTERPRISE ? "/assessment-requests/" : "/staff/requests/";
        return place + due.businessKey();
    }
}
