package io.zhiheng.notification.application;

import io.zhiheng.notification.domain.Notice;
import io.zhiheng.notification.domain.Notices;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Tells people something. The notice is written in the caller's transaction, so that it is there exactly when what it
 * tells of has happened; the short message leaves after the commit and may be lost, which the notice never is.
 */
@UseCase
public class Tell {

    private final Notices notices;
    private final NewsWords wording;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tell(Notices notices, NewsWords wording, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.wording = wording;
        this.events = events;
        this.clock = clock;
    }

    public void execute(Collection<Recipient> recipients, News news) {
        for (var recipient : recipients) {
            notices.save(new Notice(recipient.id(), news.topic(), news.subject(), news.text(), news.link(), clock.instant()));
            if (news.urgent() && recipient.mobile() != null) {
                events.publishEvent(new ShortMessageDue(new ShortMessage(recipient.mobile(),
                        news.template(), news.values(), wording.words("sms", news.message()))));
            }
        }
    }
}
