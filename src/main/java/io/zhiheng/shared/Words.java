package io.zhiheng.shared;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * What is said to people, by the keys of the message bundles: in the one language of the product, whoever reads it. A
 * text behind a key is what the message is filled with; the accessor's own methods take it for what to say instead.
 */
@Component
public class Words {

    private final MessageSourceAccessor messages;

    public Words(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages, Locale.SIMPLIFIED_CHINESE);
    }

    public String of(String key, Object... args) {
        return messages.getMessage(key, args);
    }

    public String of(MessageSourceResolvable message) {
        return messages.getMessage(message);
    }

    /** Empty where nothing is said under the key. */
    public Optional<String> find(String key) {
        return Optional.of(messages.getMessage(key, "")).filter(text -> !text.isEmpty());
    }
}
