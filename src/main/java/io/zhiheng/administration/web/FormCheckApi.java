package io.zhiheng.administration.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.platform.forms.FormSchema;
import io.zhiheng.platform.forms.FormSupport;
import io.zhiheng.platform.forms.FormValidator;
import io.zhiheng.shared.web.LargestBody;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the server would say to data that somebody fills into a form; nothing is stored. */
@RestController
@Tag(name = "administration")
class FormCheckApi {

    private final FormValidator validator;
    private final FormSupport support;

    FormCheckApi(FormValidator validator, FormSupport support) {
        this.validator = validator;
        this.support = support;
    }

    record Filled(JsonNode form, Map<String, Object> data) {}

    /**
     * @param errors messages by the id of the component
     * @param supported whether the server understands the whole form
     * @param unsupported what it does not understand, by the id of the component
     */
    record Judged(
            boolean accepted,
            boolean supported,
            Map<String, List<String>> errors,
            Map<String, List<String>> unsupported) {}

    @PostMapping("/api/v1/admin/forms/check")
    @LargestBody("3MB")
    Judged check(@RequestBody Filled filled) {
        var form = FormSchema.of(filled.form());
        var unsupported = support.lacking(form);
        var verdict = validator.check(form, filled.data() == null ? Map.of() : filled.data(), Map.of());
        return new Judged(
                verdict.accepted(), verdict.supported() && unsupported.isEmpty(), verdict.errors(), unsupported);
    }
}
