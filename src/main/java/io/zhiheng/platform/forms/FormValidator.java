package io.zhiheng.platform.forms;

import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Judges what was submitted by the rules that stand in the form itself, as the form viewer does in the browser; the
 * engine judges nothing of a Camunda Form. Lengths are counted in code points, numbers are exact decimals.
 */
@Component
public class FormValidator {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Words words;
    private final Clock clock;

    FormValidator(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * Keys of the data that no visible field of the form has are passed over.
     *
     * @param lists the options that fields name by {@code valuesKey}: lists of {@code {label, value}} or of plain
     *     values, whatever else the form's expressions read, and values that are only shown
     * @throws io.zhiheng.shared.RuleBroken {@code platform.rule.form-data-too-large}
     */
    public FormVerdict check(FormSchema form, Map<String, ?> data, Map<String, ?> lists) {
        return check(form, data, lists, Set.of());
    }

    FormVerdict check(FormSchema form, Map<String, ?> data, Map<String, ?> lists, Set<String> off) {
        var check = new FormCheck(lists, LocalDate.now(clock.withZone(HERE)), words::of, off);
        var accepted = check.run(form, FormData.copy(data));
        var errors = new LinkedHashMap<String, List<String>>();
        var faults = new ArrayList<FieldError>();
        for (var fault : check.faults()) {
            errors.computeIfAbsent(fault.fieldId(), id -> new ArrayList<>())
                    .add(words.of(fault.messageKey(), fault.args()));
            faults.add(FieldError.of(fault.path(), fault.messageKey(), fault.args()));
        }
        return new FormVerdict(faults.isEmpty(), check.supported(), errors, faults, accepted);
    }
}
