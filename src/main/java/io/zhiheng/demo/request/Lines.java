package io.zhiheng.demo.request;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Sibling;
import io.zhiheng.visit.domain.nonconformity.Correction;
import io.zhiheng.visit.domain.nonconformity.NonconformityText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the people of the demo's requests say; shape of {@code demo/requests.yaml}.
 *
 * @param request the request's form, without what depends on the enterprise
 * @param steps what the forms of the steps take
 * @param adjusted reason by clause that conforms in part only
 * @param supplements question by clause
 * @param open question by clause while the first round goes on
 * @param talks what is said about clauses while the first round goes on
 * @param askedBack what the enterprise asks about the first of the supplements
 * @param thanks what the lead says when it was brought
 * @param rectified what the enterprise says instead after the first round, by clause
 * @param photos one for each nonconformity
 * @param correctionPhotos one for each correction
 * @param corrections one for each nonconformity that needs one, in their order
 * @param upheld why clauses conform all the same, by clause
 */
record Lines(
        Map<String, Object> request,
        Map<String, Map<String, Object>> steps,
        String suspended,
        String appeal,
        String withdrawn,
        LinkedHashMap<String, String> adjusted,
        LinkedHashMap<String, String> supplements,
        LinkedHashMap<String, String> open,
        List<Talk> talks,
        String askedBack,
        String thanks,
        LinkedHashMap<String, Rectified> rectified,
        List<NonconformityText> nonconformities,
        List<Paper> photos,
        List<Paper> correctionPhotos,
        List<Correction> corrections,
        LinkedHashMap<String, String> upheld) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** @param answer null while there is none */
    record Talk(String clause, String question, String answer) {}

    /**
     * @param statement the answer as it is now
     * @param reply what the enterprise says to the question
     */
    record Rectified(String statement, String reply) {}

    static Lines of(Sibling sibling, int year) {
        try (var text = Lines.class.getResourceAsStream("/demo/requests.yaml")) {
            var told = sibling.retell(new String(text.readAllBytes(), StandardCharsets.UTF_8), year);
            return YAML.readValue(told, Lines.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Map<String, Object> step(String name) {
        return new LinkedHashMap<>(steps.get(name));
    }
}
