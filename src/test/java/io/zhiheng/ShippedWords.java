package io.zhiheng;

import io.zhiheng.shared.Words;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words that ship, for tests without an application around them. */
public final class ShippedWords {

    private ShippedWords() {}

    /** @param bundles names without folder and ending */
    public static Words of(String... bundles) {
        return new Words(messages(bundles));
    }

    /** The same for libraries that look words up by themselves. */
    public static MessageSource messages(String... bundles) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                Arrays.stream(bundles).map(bundle -> "messages/" + bundle).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
