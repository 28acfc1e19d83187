package io.zhiheng.rating.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the rating, from its message bundle. Patterns are taken apart once: a rating has forty sentences. */
public final class RatingWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.rating", Locale.ROOT);
    private static final Map<String, RatingWords> KNOWN = new ConcurrentHashMap<>();

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private RatingWords(String pattern) {
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            texts.add(pattern.substring(from, open));
            places.add(pattern.charAt(open + 1) - '0');
            from = open + 3;
        }
        texts.add(pattern.substring(from));
    }

    /** @param key below {@code rating.} */
    public static String of(String key, Object... args) {
        return KNOWN.computeIfAbsent(key, each -> new RatingWords(BUNDLE.getString("rating." + each)))
                .with(args);
    }

    private String with(Object... args) {
        if (places.isEmpty()) {
            return texts.get(0);
        }
        var text = new StringBuilder(96);
        for (int i = 0; i < places.size(); i++) {
            text.append(texts.get(i)).append(args[places.get(i)]);
        }
        return text.append(texts.get(texts.size() - 1)).toString();
    }
}
