package io.zhiheng.notification.application;

import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts news into words. */
@Component
public class NewsWords {

    private final Words words;

    NewsWords(Words words) {
        this.words = words;
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
        return words.of("notification." + key, arguments);
    }
}
