package io.zhiheng.notification.occasion;

import io.zhiheng.finding.DialogueContinued;
import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.StaffRecipients;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.notification.domain.AboutRequest;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestAudience;
import java.util.LinkedHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side that something was written in 沟通记录; once until they have looked. */
@Component
class DialogueNotices {

    private final RequestAudience audience;
    private final EnterpriseRecipients enterprises;
    private final StaffRecipients staff;
    private final NewsWords wording;
    private final Tell tell;

    DialogueNotices(
            RequestAudience audience,
            EnterpriseRecipients enterprises,
            StaffRecipients staff,
            NewsWords wording,
            Tell tell) {
        this.audience = audience;
        this.enterprises = enterprises;
        this.staff = staff;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(DialogueContinued said) {
        if (said.by().side() == Attribution.Side.ENTERPRISE) {
            tell.execute(
                    staff.of(said.institution(), audience.team(said.request())),
                    news(said, "/staff/requests/" + said.request() + "/clauses"));
        } else {
            tell.execute(enterprises.of(said.enterprise()), news(said, "/assessment-requests/" + said.request()));
        }
    }

    private News news(DialogueContinued said, String link) {
        var values = new LinkedHashMap<String, String>();
        values.put("number", said.number());
        values.put("clause", said.displayNo());
        values.put("by", said.by().name());
        return wording.news("dialogue-continued", values, link, Reach.INBOX)
                .about(new AboutRequest(said.request().value(), said.number(), null))
                .onceWhileUnread();
    }
}
