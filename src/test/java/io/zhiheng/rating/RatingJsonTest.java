package io.zhiheng.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingJsonTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());

    @Test
    void anIndicatorOfClausesHasRatesAndNoValue() throws IOException {
        assertBothWays(
                new Rating.SecondLevel("A-1", 4, "4.0000", true, Arrays.asList("1.0000", null), Optional.empty()),
                "{\"id\":\"A-1\",\"level\":4,\"index\":\"4.0000\",\"applicable\":true,\"rates\":[\"1.0000\",null]}");
    }

    @Test
    void aPerformanceIndicatorHasAValueAndNoRates() throws IOException {
        assertBothWays(
                new Rating.SecondLevel("P-1", 4, "4.0000", true, null, Optional.of("1.05")),
                "{\"id\":\"P-1\",\"level\":4,\"index\":\"4.0000\",\"applicable\":true,\"value\":\"1.05\"}");
        assertBothWays(
                new Rating.SecondLevel("P-2", null, null, false, null, null),
                "{\"id\":\"P-2\",\"level\":null,\"index\":null,\"applicable\":false,\"value\":null}");
    }

    @Test
    void aStoredRatingIsReadBackAsItWas() throws IOException {
        var rating = new Rating(
                Rating.Status.OK,
                new Rating.Overall(3, "保证级", "3.0000", "60.0", 3, 4, List.of("BAND")),
                List.of(new Rating.FirstLevel("A", null, null, null, null)),
                List.of(new Rating.SecondLevel("A-1", 1, "1.5000", true, List.of("1.0000"), Optional.empty())),
                List.of(new Rating.Reason("A-1", "level-threshold", null, "x", List.of(), null)),
                List.of(),
                List.of(),
                List.of(new Rating.Ceiling("A-1-1", Conformity.NONCONFORM, 1, false)));
        assertThat(json.readValue(json.writeValueAsString(rating), Rating.class))
                .isEqualTo(rating);
    }

    @Test
    void whatAnEarlierBuildStoredHasNoCeilings() throws IOException {
        var stored = "{\"status\":\"OK\",\"overall\":null,\"firstLevel\":[],\"secondLevel\":[],"
                + "\"reasons\":[{\"id\":\"A\",\"table\":\"x\",\"row\":1,\"text\":\"x\",\"clauses\":[]}],"
                + "\"missing\":[],\"errors\":[]}";
        var read = json.readValue(stored, Rating.class);
        assertThat(read.ceilings()).isEmpty();
        assertThat(read.reasons().get(0).held()).isEmpty();
    }

    private void assertBothWays(Rating.SecondLevel indicator, String text) throws IOException {
        assertThat(json.writeValueAsString(indicator)).isEqualTo(text);
        assertThat(json.readValue(text, Rating.SecondLevel.class)).isEqualTo(indicator);
    }
}
