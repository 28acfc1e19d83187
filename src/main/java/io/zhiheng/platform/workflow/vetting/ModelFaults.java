package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.ModelVetting.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Collects what is wrong with a model. */
class ModelFaults {

    private final MessageSource messages;
    private final List<Reason> reasons = new ArrayList<>();

    ModelFaults(MessageSource messages) {
        this.messages = messages;
    }

    void add(ModelElement element, String messageKey, Object... args) {
        addAt(element.place(), element.line, messageKey, args);
    }

    void addAt(String place, Integer line, String messageKey, Object... args) {
        var text = messages.getMessage("platform.vetting." + messageKey, args, Locale.SIMPLIFIED_CHINESE);
        reasons.add(new Reason(place, line, text));
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
