package io.zhiheng.platform.workflow.vetting;

import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what is wrong with a model. */
class ModelFaults {

    /** Nobody reads more, and a text of megabytes is no answer. */
    private static final int MOST = 200;

    private static final int LONGEST_WORD = 120;

    private final Words words;
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    ModelFaults(Words words) {
        this.words = words;
    }

    /** Elements are told by what they are called, their ids behind it; what is named first keeps its name. */
    void named(ModelElement model) {
        model.all()
                .filter(element -> element.id() != null)
                .forEach(element -> element.attribute("name")
                        .map(name -> name.replaceAll("\\s+", " ").strip())
                        .filter(name -> !name.isEmpty() && !name.equals(element.id()))
                        .ifPresent(name -> names.putIfAbsent(element.id(), name)));
    }

    /** @param field of the form, about which it is */
    void addAbout(FormText form, FormText.Field field, ModelElement element, String messageKey, Object... args) {
        var about = Stream.concat(Stream.of(field.called()), Stream.of(args)).toArray();
        if (reasons.size() < MOST) {
            var words = text(messageKey, shortened(about));
            reasons.add(new Reason(
                    shortened(element.place()),
                    element.line,
                    words,
                    names.get(element.place()),
                    form.id() + "#" + field.id()));
        }
    }

    void add(ModelElement element, String messageKey, Object... args) {
        addAt(element.place(), element.line, messageKey, args);
    }

    void addAt(String place, Integer line, String messageKey, Object... args) {
        if (reasons.size() == MOST) {
            reasons.add(new Reason(null, null, text("more", MOST)));
        } else if (reasons.size() < MOST) {
            reasons.add(new Reason(
                    shortened(place), line, text(messageKey, shortened(called(args))), names.get(place), null));
        }
    }

    private String text(String messageKey, Object... args) {
        return words.of("platform.vetting." + messageKey, args);
    }

    private Object[] called(Object... args) {
        return Stream.of(args)
                .map(arg -> arg instanceof String ids ? called(ids) : arg)
                .toArray();
    }

    private String called(String ids) {
        return Stream.of(ids.split("、"))
                .map(id -> names.containsKey(id) ? text("called", names.get(id), id) : id)
                .collect(Collectors.joining("、"));
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
