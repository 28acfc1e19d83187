package io.zhiheng.notification.application;

import io.zhiheng.notification.application.News.Reach;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts news into words. */
@Component
public class NewsWords {

    private final MessageSource messages;

    NewsWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The words are the messages {@code notification.<topic>.subject} and {@code .text}, filled with the values in
     * order.
     */
    public News news(String topic, Map<String, String> values, String link, Reach reach) {
        var arguments = List.copyOf(values.values()).toArray();
        var text = words(topic + ".text", arguments);
        return new News(topic, words(topic + ".subject", arguments), text, text, values, link, null, reach, false);
    }

    /** @param key without its beginning {@code notification.} */
    public String words(String key, Object... arguments) {
        return messages.getMessage("notification." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** The same, empty where there are none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage("notification." + key, null, null, Locale.SIMPLIFIED_CHINESE));
    }
}
