package io.zhiheng.request.application.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.institution.Institutions;
import io.zhiheng.ownstep.KeptVariables;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormSource;
import io.zhiheng.platform.forms.FormValidator;
import io.zhiheng.platform.forms.FormVerdict;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** {@code forms/assessment-request.form} and what it takes. */
@Component
public class RequestForm {

    private static final String ID = "assessment-request";
    private static final String INSTITUTIONS = "institutions";
    private static final String LEVELS = "levels";
    private static final Set<String> BESIDE = Set.of("draft", INSTITUTIONS, LEVELS);
    private static final int HIGHEST = 5;
    private static final int LARGEST_DRAFT = 60_000;

    private final FormSource forms;
    private final FormValidator validator;
    private final Institutions institutions;
    private final Editions editions;
    private final Words words;
    private final ObjectMapper json;

    RequestForm(
            FormSource forms,
            FormValidator validator,
            Institutions institutions,
            Editions editions,
            Words words,
            ObjectMapper json) {
        this.forms = forms;
        this.validator = validator;
        this.institutions = institutions;
        this.editions = editions;
        this.words = words;
        this.json = json;
    }

    record Option(Object value, String label) {}

    /** The form's JSON as the viewer takes it. */
    public String source() {
        return forms.find(ID).orElseThrow(() -> new IllegalStateException("form " + ID + " is missing"));
    }

    /** Under which names something may be filled in. */
    Set<String> names() {
        return schema().names();
    }

    /** What may be chosen, by {@code valuesKey}. @param highest no level above it is offered */
    public Map<String, Object> lists(int highest) {
        return Map.of(
                INSTITUTIONS,
                institutions.active().stream()
                        .map(each -> new Option(
                                each.id().toString(),
                                each.consulting()
                                        ? words.of("review.request.consulting-institution", each.name())
                                        : each.name()))
                        .toList(),
                LEVELS,
                IntStream.rangeClosed(1, highest)
                        .mapToObj(level -> new Option(level, editions.current().levelName(level)))
                        .toList());
    }

    /** Judges by the form alone. */
    FormVerdict check(RequestContent content) {
        return validator.check(
                schema(),
                content.values(),
                Map.of(
                        LEVELS,
                        IntStream.rangeClosed(1, HIGHEST).boxed().toList(),
                        INSTITUTIONS,
                        institutions.active().stream()
                                .map(each -> each.id().toString())
                                .toList()));
    }

    /**
     * The form's own keys of what was sent, as typed. What {@code GET …/form} says besides is passed over.
     *
     * @throws RuleBroken {@code request-invalid} for names of no field; {@code draft-too-large} or
     *     {@code draft-unstorable}
     */
    public RequestContent typed(RequestContent sent) {
        var form = schema();
        var strangers = form.strangers(sent.values(), BESIDE);
        if (!strangers.isEmpty()) {
            throw RuleBroken.invalid("review.rule.request-invalid", strangers.size())
                    .at(strangers);
        }
        var typed = new LinkedHashMap<>(sent.values());
        typed.keySet().removeAll(BESIDE);
        if (typed.get("level") instanceof String level && level.strip().matches("[0-9]")) {
            typed.put("level", Integer.valueOf(level.strip()));
        }
        requireStorable(typed);
        return new RequestContent(typed);
    }

    private void requireStorable(Map<String, Object> typed) {
        try {
            var text = json.writeValueAsString(typed);
            if (text.length() > LARGEST_DRAFT) {
                throw RuleBroken.invalid("review.rule.draft-too-large");
            }
            if (text.contains("\\u0000")) {
                throw RuleBroken.invalid("review.rule.draft-unstorable");
            }
        } catch (JsonProcessingException broken) {
            throw RuleBroken.invalid("review.rule.draft-unstorable");
        }
    }

    /** What the process keeps of it from its start. */
    Map<String, Object> variables(RequestContent content) {
        return KeptVariables.of(schema(), content.values());
    }

    private FormSchema schema() {
        return FormSchema.parse(source());
    }
}
