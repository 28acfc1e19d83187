package io.zhiheng.notification.occasion;

import io.zhiheng.assessment.AnswerReplaced;
import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.StaffRecipients;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.request.TextReplaced;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whose words a colleague decided against; once until they have looked. */
@Component
class ReplacementNotices {

    private final EnterpriseRecipients enterprises;
    private final StaffRecipients staff;
    private final NewsWords wording;
    private final Tell tell;

    ReplacementNotices(EnterpriseRecipients enterprises, StaffRecipients staff, NewsWords wording, Tell tell) {
        this.enterprises = enterprises;
        this.staff = staff;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(AnswerReplaced replaced) {
        tell(
                enterprises.of(replaced.enterprise()),
                replaced.place(),
                replaced.replacedBy(),
                replaced.writtenBy(),
                replaced.page());
    }

    @EventListener
    void tell(TextReplaced replaced) {
        var writer = replaced.account() == null
                ? enterprises.of(replaced.enterprise())
                : staff.of(replaced.institution(), List.of(replaced.account()));
        tell(writer, replaced.place(), replaced.replacedBy(), replaced.writtenBy(), replaced.page());
    }

    private void tell(List<Recipient> recipients, String place, String by, String writer, String page) {
        if (recipients.isEmpty()) {
            return;
        }
        var values = new LinkedHashMap<String, String>();
        values.put("place", place);
        values.put("by", by);
        values.put("writer", writer);
        tell.execute(
                recipients,
                wording.news("answer-replaced", values, page, Reach.INBOX).onceWhileUnread());
    }
}
