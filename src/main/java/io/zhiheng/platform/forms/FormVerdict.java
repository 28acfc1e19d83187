package io.zhiheng.platform.forms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.List;
import java.util.Map;

/**
 * What the validation of a submission against its form found.
 *
 * @param accepted no error was found
 * @param supported the server understood every rule of the form; if not, a rule it could not judge did not count
 * @param errors messages by the id of the component
 * @param faults the same errors by the place of the value in the data ({@code systems[0].number}), untranslated
 * @param data what the form takes: values of the form's fields only, of the right type, without hidden ones
 */
public record FormVerdict(
        boolean accepted,
        boolean supported,
        Map<String, List<String>> errors,
        @JsonIgnore List<FieldError> faults,
        @JsonIgnore Map<String, Object> data) {}
