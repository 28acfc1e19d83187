package io.zhiheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceIdTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void isReadAsItIsWrittenAndAsListsShowIt() throws JsonProcessingException {
        var id = EvidenceId.next();

        assertThat(json.readValue(json.writeValueAsString(id), EvidenceId.class))
                .isEqualTo(id);
        assertThat(json.readValue("{\"id\":\"%s\",\"name\":\"报告.pdf\"}".formatted(id), EvidenceId.class))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "{}", "{\"id\":null}", "{\"name\":\"报告.pdf\"}", "{\"id\":\"x\"}", "5"})
    void nothingElseIsOne(String sent) {
        assertThatExceptionOfType(JsonMappingException.class).isThrownBy(() -> json.readValue(sent, EvidenceId.class));
    }
}
