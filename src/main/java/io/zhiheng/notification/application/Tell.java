package io.zhiheng.notification.application;

import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.domain.Notice;
import io.zhiheng.notification.domain.Notices;
import io.zhiheng.notification.message.ShortMessageQueue;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Collection;

/**
 * Tells people something. Notice and short message are written down in the caller's transaction, so that they are there
 * exactly when what they tell of has happened; the short message leaves after the commit.
 */
@UseCase
public class Tell {

    private final Notices notices;
    private final NewsWords wording;
    private final ShortMessageQueue messages;
    private final Clock clock;

    Tell(Notices notices, NewsWords wording, ShortMessageQueue messages, Clock clock) {
        this.notices = notices;
        this.wording = wording;
        this.messages = messages;
        this.clock = clock;
    }

    public void execute(Collection<Recipient> recipients, News news) {
        for (var recipient : recipients) {
            if (news.once()
                    && notices.existsByRecipientAndTopicAndLinkAndReadAtIsNull(
                            recipient.id(), news.topic(), news.link())) {
                continue;
            }
            notices.save(new Notice(
                    recipient.id(),
                    news.topic(),
                    news.subject(),
                    news.text(),
                    news.link(),
                    news.about(),
                    clock.instant()));
            if (news.isSent() && recipient.mobile() != null) {
                messages.add(
                        new ShortMessage(
                                recipient.mobile(),
                                news.template(),
                                news.values(),
                                wording.words("sms", news.message())),
                        news.reach() == Reach.AT_ONCE);
            }
        }
    }
}
