package io.zhiheng.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.assessment.application.DeclarationInput;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The forms in which a part is declared complete ask for what is kept of it, and take no more. */
class DeclarationFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess-qms",
                "assess-dig",
                "assess-sus",
                "assess-perf",
                "enter-performance",
                "revise-indicator",
                "correct-profile"
            })
    void theLongestThatTheFormTakesIsKept(String form) throws IOException {
        var components = components(form);

        assertThat(StreamSupport.stream(components.spliterator(), false)
                        .filter(field -> field.has("key"))
                        .map(field -> field.path("key").asText()))
                .containsExactlyInAnyOrder(
                        DeclarationInput.RESPONSIBLE, DeclarationInput.NOTE, DeclarationInput.CONFIRMED);
        var responsible = longest(components, DeclarationInput.RESPONSIBLE);
        var note = longest(components, DeclarationInput.NOTE);
        assertThat(DeclarationInput.of(responsible, note)).isEqualTo(new DeclarationInput(responsible, note));
    }

    private static String longest(JsonNode components, String key) {
        return StreamSupport.stream(components.spliterator(), false)
                .filter(field -> field.path("key").asText().equals(key))
                .map(field ->
                        "字".repeat(field.path("validate").path("maxLength").asInt(0)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " has no longest length"));
    }

    private static JsonNode components(String form) throws IOException {
        try (var file = new ClassPathResource("forms/" + form + ".form").getInputStream()) {
            return new ObjectMapper().readTree(file).path("components");
        }
    }
}
