package io.zhiheng.demo.request;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.zhiheng.review.domain.onsite.Correction;
import io.zhiheng.review.domain.onsite.NonconformityText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the people of the demo's requests say; shape of {@code demo/requests.yaml}.
 *
 * @param request     the request's form, without what depends on the enterprise
 * @param steps       what the forms of the steps take
 * @param adjusted    reason by clause that conforms in part only
 * @param supplements question by clause
 * @param corrections one for each nonconformity that needs one, in their order
 */
record Lines(Map<String, Object> request, Map<String, Map<String, Object>> steps, String suspended,
             LinkedHashMap<String, String> adjusted, LinkedHashMap<String, String> supplements,
             List<NonconformityText> nonconformities, List<Correction> corrections) {

    static Lines read() {
        try (var text = Lines.class.getResourceAsStream("/demo/requests.yaml")) {
            return new YAMLMapper().readValue(text, Lines.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Map<String, Object> step(String name) {
        return new LinkedHashMap<>(steps.get(name));
    }
}
