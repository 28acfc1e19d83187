package io.zhiheng.notification.occasion;

import io.zhiheng.assessment.AnswerReplaced;
import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whose words a colleague decided against; once until they have looked. */
@Component
class ReplacementNotices {

    private final EnterpriseAccounts accounts;
    private final NewsWords wording;
    private final Tell tell;

    ReplacementNotices(EnterpriseAccounts accounts, NewsWords wording, Tell tell) {
        this.accounts = accounts;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(AnswerReplaced replaced) {
        var values = new LinkedHashMap<String, String>();
        values.put("place", replaced.place());
        values.put("by", replaced.replacedBy());
        values.put("writer", replaced.writtenBy());
        accounts.find(replaced.enterprise())
                .map(Recipient::of)
                .ifPresent(enterprise -> tell.execute(
                        List.of(enterprise),
                        wording.news("answer-replaced", values, replaced.page(), Reach.INBOX)
                                .onceWhileUnread()));
    }
}
