package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.ModelVetting.Reason;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a model. */
class ModelFaults {

    private final Words words;
    private final List<Reason> reasons = new ArrayList<>();

    ModelFaults(Words words) {
        this.words = words;
    }

    void add(ModelElement element, String messageKey, Object... args) {
        addAt(element.place(), element.line, messageKey, args);
    }

    void addAt(String place, Integer line, String messageKey, Object... args) {
        var text = words.of("platform.vetting." + messageKey, args);
        reasons.add(new Reason(place, line, text));
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
