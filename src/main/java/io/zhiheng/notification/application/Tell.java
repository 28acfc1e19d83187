package io.zhiheng.notification.application;

import io.zhiheng.notification.domain.Notice;
import io.zhiheng.notification.domain.Notices;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;

/**
 * Tells people something. The notice is written in the caller's transaction, so that it is there exactly when what it
 * tells of has happened; the short message leaves after the commit and may be lost, which the notice never is.
 */
@UseCase
public class Tell {

    private final Notices notices;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tell(Notices notices, MessageSource messages, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    public void execute(Collection<Recipient> recipients, News news) {
        var text = words("notification." + news.topic() + ".text", news.arguments());
        var subject = words("notification." + news.topic() + ".subject", news.arguments());
        for (var recipient : recipients) {
            notices.save(new Notice(recipient.id(), news.topic(), subject, text, news.link(), clock.instant()));
            if (news.urgent() && recipient.mobile() != null) {
                events.publishEvent(new ShortMessageDue(new ShortMessage(recipient.mobile(), template(news), news.values(),
                        words("notification.sms", text))));
            }
        }
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private static String template(News news) {
        return news.topic().replace('.', '-');
    }
}
