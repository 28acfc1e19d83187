package io.zhiheng.notification.occasion;

import io.zhiheng.conversation.QuestionReplied;
import io.zhiheng.notification.application.EnterpriseRecipients;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.shared.typed.TextLength;
import java.util.LinkedHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an enterprise that the platform has replied to its question. */
@Component
class ReplyNotices {

    private static final int SHOWN = 60;

    private final EnterpriseRecipients enterprises;
    private final NewsWords wording;
    private final Tell tell;

    ReplyNotices(EnterpriseRecipients enterprises, NewsWords wording, Tell tell) {
        this.enterprises = enterprises;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(QuestionReplied replied) {
        var values = new LinkedHashMap<String, String>();
        values.put("question", beginning(replied.asked()));
        values.put("reply", replied.reply());
        tell.execute(
                enterprises.of(replied.enterprise()),
                wording.news("question-replied", values, page(replied), Reach.INBOX));
    }

    private static String page(QuestionReplied replied) {
        return replied.selfAssessment() == null ? null : "/self-assessments/" + replied.selfAssessment();
    }

    private static String beginning(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return TextLength.of(line) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
