package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong with a model. */
class ModelFaults {

    /** Nobody reads more, and a text of megabytes is no answer. */
    private static final int MOST = 200;

    private static final int LONGEST_WORD = 120;

    private final Words words;
    private final List<Reason> reasons = new ArrayList<>();

    ModelFaults(Words words) {
        this.words = words;
    }

    void add(ModelElement element, String messageKey, Object... args) {
        addAt(element.place(), element.line, messageKey, args);
    }

    void addAt(String place, Integer line, String messageKey, Object... args) {
        if (reasons.size() == MOST) {
            reasons.add(new Reason(null, null, text("more", MOST)));
        } else if (reasons.size() < MOST) {
            reasons.add(new Reason(shortened(place), line, text(messageKey, shortened(args))));
        }
    }

    private String text(String messageKey, Object... args) {
        return words.of("platform.vetting." + messageKey, args);
    }

    private static Object[] shortened(Object... args) {
        return Stream.of(args)
                .map(arg -> arg instanceof String text ? shortened(text) : arg)
                .toArray();
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD) + "…";
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
