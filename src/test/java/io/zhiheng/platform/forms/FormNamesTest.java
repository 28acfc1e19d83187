package io.zhiheng.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormNamesTest {

    private static final FormSchema FORM = FormSchema.parse("""
            {"type": "default", "components": [
              {"type": "textfield", "key": "name", "id": "a"},
              {"type": "number", "key": "money.revenue", "id": "b"},
              {"type": "select", "key": "markets", "id": "c"},
              {"type": "text", "text": "words", "id": "d"},
              {"type": "group", "id": "e", "components": [{"type": "textfield", "key": "city", "id": "f"}]},
              {"type": "group", "id": "g", "path": "contact", "components": [
                {"type": "textfield", "key": "phone", "id": "h"}]},
              {"type": "dynamiclist", "id": "i", "path": "systems", "components": [
                {"type": "textfield", "key": "number", "id": "j"}]}]}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "x", "city": "y", "money": {"revenue": 1}, "contact": {"phone": 2}, "systems": [{"number": 3}]} | ''
            {"markets": [{"any": "value"}], "name": {"of": "a field"}}  | ''
            {"contact": null, "systems": []}                            | ''
            {"nmae": "x", "citi": "y"}                                  | nmae citi
            {"money.revenue": 1}                                        | money.revenue
            {"money": {"revenu": 1}}                                    | money.revenu
            {"contact": {"phone": 1, "fon": 2}}                         | contact.fon
            {"systems": [{"number": 1}, {"numbr": 2}]}                  | systems[1].numbr
            {"e": 1, "d": 2, "number": 3}                               | e d number
            """)
    void whatStandsUnderNoNameOfTheFormIsNamedByItsPlace(String data, String strangers) throws Exception {
        assertThat(FORM.strangers(read(data), Set.of()).stream()
                        .map(FieldError::field)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(strangers);
    }

    @Test
    void whatIsToldWithTheContentIsNoStrangerOnTheTopLevelAlone() throws Exception {
        assertThat(FORM.strangers(read("{\"version\": 1, \"contact\": {\"version\": 2}}"), Set.of("version")))
                .extracting(FieldError::field)
                .containsExactly("contact.version");
    }

    @Test
    void aFormThatAsksForNothingTakesNothing() throws Exception {
        assertThat(FormSchema.parse("{\"components\": []}").strangers(read("{\"x\": 1}"), Set.of()))
                .containsExactly(FieldError.of("x", "shared.problem.json-unknown", "x"));
    }

    @Test
    void endlesslyManyStrangersAreNotAllNamed() {
        var many = IntStream.range(0, 5_000).boxed().collect(Collectors.toMap(each -> "x" + each, each -> each));

        assertThat(FORM.strangers(many, Set.of())).hasSize(20);
    }

    private static Map<String, Object> read(String data) throws JsonProcessingException {
        return new ObjectMapper().readValue(data, new TypeReference<>() {});
    }
}
