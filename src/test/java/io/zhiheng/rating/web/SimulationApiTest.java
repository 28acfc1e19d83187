package io.zhiheng.rating.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhiheng.IntegrationTest;
import io.zhiheng.catalogue.Editions;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class SimulationApiTest {

    private static final String FIGURES = """
            {"P01": "120", "P02": 30000, "P03": "45", "P04": "180", "P05": "150.00", "P06": 1196400, "P07": "1200000",
             "P08": "50", "P09": "50", "P10": "8600", "P11": 8.6e3, "P12": "4975", "P13": "5000", "P14": "11460.00",
             "P15": "120", "P16": "800", "P17": "20000000", "P18": "660", "P19": "15000"}""";

    @Autowired
    MockMvc browser;

    @Autowired
    Editions editions;

    @Test
    void everythingMetIsTheHighestLevelInThePromisedShape() throws Exception {
        simulate("{\"answers\": " + allConform() + ", \"performance\": " + FIGURES + "}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("OK"))
                .andExpect(jsonPath("$.overall.level").value(5))
                .andExpect(jsonPath("$.overall.name").value("卓越级"))
                .andExpect(jsonPath("$.overall.index").value("5.0000"))
                .andExpect(jsonPath("$.overall.score").value("100.0"))
                .andExpect(jsonPath("$.overall.cap").value(5))
                .andExpect(jsonPath("$.overall.binding", contains("BAND")))
                .andExpect(jsonPath("$.secondLevel", hasSize(30)))
                .andExpect(jsonPath("$.secondLevel[0].rates[4]").value("1.0000"))
                .andExpect(jsonPath("$.secondLevel[0].value").doesNotHaveJsonPath())
                .andExpect(jsonPath("$.secondLevel[19].id").value("PERF-01"))
                .andExpect(jsonPath("$.secondLevel[19].value").value("0.40"))
                .andExpect(jsonPath("$.secondLevel[19].rates").doesNotHaveJsonPath())
                .andExpect(jsonPath("$.reasons[0].table").value("level-threshold"))
                .andExpect(jsonPath("$.missing", empty()))
                .andExpect(jsonPath("$.errors", empty()));
    }

    @Test
    void anIndicatorThatDoesNotApplyHasNullForItsValue() throws Exception {
        simulate("{\"answers\": " + allConform() + ", \"performance\": " + FIGURES
                        + ", \"performanceNotApplicable\": [\"PERF-05\"]}")
                .andExpect(jsonPath("$.secondLevel[23].id").value("PERF-05"))
                .andExpect(jsonPath("$.secondLevel[23].applicable").value(false))
                .andExpect(jsonPath("$.secondLevel[23].level").isEmpty())
                .andExpect(jsonPath("$.secondLevel[23].index").isEmpty())
                .andExpect(jsonPath("$.secondLevel[23].value").hasJsonPath())
                .andExpect(jsonPath("$.secondLevel[23].value").isEmpty());
    }

    @Test
    void anEmptyBodyLacksEverything() throws Exception {
        simulate("{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("INCOMPLETE"))
                .andExpect(jsonPath("$.overall").isEmpty())
                .andExpect(jsonPath("$.firstLevel", empty()))
                .andExpect(jsonPath("$.missing", hasSize(147)))
                .andExpect(jsonPath("$.missing[0]").value("QMS-01-L1-1"))
                .andExpect(jsonPath("$.missing[146]").value("PERF-11"));
    }

    @Test
    void aPreviewOfNothingIsLevelZero() throws Exception {
        simulate("{\"preview\": true}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("OK"))
                .andExpect(jsonPath("$.overall.level").value(0))
                .andExpect(jsonPath("$.overall.name").value("未达经验级"))
                .andExpect(jsonPath("$.missing", hasSize(147)));
    }

    @Test
    void hugeNumbersAreRefusedWithoutAHang() throws Exception {
        for (var figure : new String[] {
            "\"1e999999999\"",
            "1e999999999",
            "\"" + "9".repeat(10_000) + "\"",
            "1e400",
            "\"NaN\"",
            "true",
            "\"0x10\"",
            "\"1.2e2\"",
            "\"00000190214\"",
            "\"1,23\""
        }) {
            simulate("{\"performance\": {\"P01\": " + figure + "}}")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.status").value("INVALID"))
                    .andExpect(jsonPath("$.errors[0].id").value("P01"))
                    .andExpect(jsonPath("$.errors[0].code").value("NOT_A_NUMBER"));
        }
        simulate("{\"performance\": {\"P01\": " + "9".repeat(10_000) + "}}").andExpect(status().isBadRequest());
    }

    @Test
    void aFigureCountsByItsValueInEverySpellingThatIsTaken() throws Exception {
        for (var figure :
                new String[] {"\"1,234.5\"", "\"１２３４．５\"", "\" 1234.50\\u00a0\"", "1234.5", "1.2345e3", "12345E-1"}) {
            simulate("{\"preview\": true, \"performance\": {\"P01\": " + figure + ", \"P02\": \"1,234,500\"}}")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.status").value("OK"))
                    .andExpect(jsonPath("$.secondLevel[?(@.id == 'PERF-01')].value")
                            .value("0.10"));
        }
    }

    @Test
    void whatCannotBeAnsweredSoIsRefusedNamingTheClause() throws Exception {
        simulate("{\"answers\": {\"QMS-99-L1-1\": \"CONFORM\"}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("/problems/answers-refused"))
                .andExpect(jsonPath("$.errors[0].field").value("QMS-99-L1-1"));
        simulate("{\"answers\": {\"QMS-01-L1-1\": \"PARTIAL\"}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("QMS-01-L1-1"));
        simulate("{\"answers\": {\"QMS-01-L1-1\": \"NA\"}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("QMS-01-L1-1")));
        simulate("{\"answers\": {\"QMS-01-L1-1\": \"yes\"}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("QMS-01-L1-1"));
        simulate("{\"performanceNotApplicable\": [\"PERF-01\"]}").andExpect(status().isUnprocessableEntity());
        simulate("{\"performanceNotApplicable\": [\"PERF-99\"]}").andExpect(status().isUnprocessableEntity());
        simulate("{\"performance\": {\"P99\": 1}}").andExpect(status().isUnprocessableEntity());
        simulate("{\"industry\": \"cars\"}").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aBodyOfSenselessSizeIsRefused() throws Exception {
        var many = new StringBuilder("{\"answers\": {");
        for (int i = 0; i <= 20_000; i++) {
            many.append(i == 0 ? "" : ",").append("\"A").append(i).append("\": \"CONFORM\"");
        }
        simulate(many + "}}").andExpect(status().isUnprocessableEntity());
        simulate(many.toString().replace("CONFORM", "x".repeat(80)).replaceAll(",\"A[0-9]{4,}.*", "}}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors", hasSize(100)));
        simulate("{\"answers\": {\"" + "A".repeat(200) + "\": \"x\"}}").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void nullIsTheSameAsAbsent() throws Exception {
        simulate(
                        "{\"preview\": null, \"answers\": {\"QMS-01-L1-1\": null}, \"performance\": {\"P01\": null}, \"performanceNotApplicable\": [null], \"industry\": null}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.missing", hasSize(147)));
    }

    @Test
    void whatIsNoJsonIsABadRequest() throws Exception {
        for (var body : new String[] {
            "",
            "{",
            "[]",
            "{\"preview\": {}}",
            "{\"answers\": []}",
            "{\"performance\": {\"P01\": []}}",
            "{\"performance\": {\"P01\": {}}}",
            "{\"performanceNotApplicable\": \"x\"}"
        }) {
            simulate(body)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.detail").isNotEmpty());
        }
    }

    private String allConform() {
        return editions.current()
                .clauses()
                .map(clause -> "\"" + clause.id() + "\": \"CONFORM\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private ResultActions simulate(String body) throws Exception {
        return browser.perform(post("/api/v1/ratings/simulate")
                .header("Authorization", "Bearer demo-enterprise-new")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
