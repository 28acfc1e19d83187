package io.zhiheng.rating.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhiheng.IntegrationTest;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class WayApiTest {

    private static final String FIGURES = """
            {"P01": "435", "P02": 30000, "P03": "45", "P04": "180", "P05": "150.00", "P06": 1196400, "P07": "1200000",
             "P08": "50", "P09": "50", "P10": "8600", "P11": 8600, "P12": "4975", "P13": "5000", "P14": "11460.00",
             "P15": "120", "P16": "800", "P17": "20000000", "P18": "660", "P19": "15000"}""";

    @Autowired
    MockMvc browser;

    @Autowired
    Editions editions;

    @Test
    void theWayComesInThePromisedShape() throws Exception {
        way("\"answers\": " + answers(this::upToLevelThree) + ", \"performance\": " + FIGURES)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("OK"))
                .andExpect(jsonPath("$.from").value(3))
                .andExpect(jsonPath("$.target").value(4))
                .andExpect(jsonPath("$.reachable").value(true))
                .andExpect(jsonPath("$.minimal").value(true))
                .andExpect(jsonPath("$.items").value(greaterThan(1)))
                .andExpect(jsonPath("$.steps").value(greaterThan(1)))
                .andExpect(jsonPath("$.changes[0].from").value("NONCONFORM"))
                .andExpect(jsonPath("$.changes[0].text").isNotEmpty())
                .andExpect(jsonPath("$.changes[0].warning").doesNotHaveJsonPath())
                .andExpect(jsonPath("$.changes[0].level").value(4))
                .andExpect(jsonPath("$.changes[*].steps", everyItem(is(greaterThan(0)))))
                .andExpect(jsonPath("$.result.overall.level").value(4))
                .andExpect(jsonPath("$.result.firstLevel", hasSize(4)));
    }

    @Test
    void aFigureIsBroughtToItsThreshold() throws Exception {
        way("\"answers\": " + answers(clause -> "CONFORM") + ", \"performance\": " + FIGURES
                        + ", \"indicator\": \"PERF-01\"")
                .andExpect(jsonPath("$.from").value(3))
                .andExpect(jsonPath("$.target").value(4))
                .andExpect(jsonPath("$.changes", hasSize(1)))
                .andExpect(jsonPath("$.changes[0].id").value("PERF-01"))
                .andExpect(jsonPath("$.changes[0].from").value("1.45"))
                .andExpect(jsonPath("$.changes[0].to").value("1.20"))
                .andExpect(jsonPath("$.changes[0].operator").value("<="))
                .andExpect(jsonPath("$.changes[0].fromLevel").value(3))
                .andExpect(jsonPath("$.changes[0].toLevel").value(4))
                .andExpect(jsonPath("$.changes[0].numerator.value").value("360.00"))
                .andExpect(jsonPath("$.changes[0].numerator.shared[0]").value("P01"));
    }

    @Test
    void whatIsUnderACeilingLeadsWithAWarning() throws Exception {
        way("\"answers\": "
                        + answers(clause -> clause.id().equals("SUS-02-L3-2")
                                ? "NONCONFORM"
                                : clause.level() == 5 ? "NONCONFORM" : "CONFORM")
                        + ", \"performance\": " + FIGURES + ", \"target\": 5")
                .andExpect(jsonPath("$.from").value(1))
                .andExpect(jsonPath("$.changes[0].id").value("SUS-02-L3-2"))
                .andExpect(jsonPath("$.changes[0].steps").value(2))
                .andExpect(jsonPath("$.changes[0].warning").isNotEmpty());
        way("\"answers\": " + answers(clause -> clause.id().equals("SUS-02-L3-2") ? "NONCONFORM" : "CONFORM")
                        + ", \"performance\": " + FIGURES + ", \"fixed\": [\"SUS-02-L3-2\"]")
                .andExpect(jsonPath("$.reachable").value(false))
                .andExpect(jsonPath("$.items").isEmpty())
                .andExpect(jsonPath("$.result").isEmpty())
                .andExpect(jsonPath("$.changes", empty()));
    }

    @Test
    void atTheGoalOrAboveNothingHasToChange() throws Exception {
        way("\"answers\": " + answers(clause -> "CONFORM") + ", \"performance\": " + FIGURES + ", \"target\": 2")
                .andExpect(jsonPath("$.reachable").value(true))
                .andExpect(jsonPath("$.items").value(0))
                .andExpect(jsonPath("$.changes", empty()));
        way("\"answers\": " + answers(clause -> "CONFORM") + ", \"performance\": " + FIGURES
                        + ", \"indicator\": \"QMS-01\"")
                .andExpect(jsonPath("$.from").value(5))
                .andExpect(jsonPath("$.reachable").value(false));
    }

    @Test
    void whatIsMissingOrWrongIsToldAsByASimulation() throws Exception {
        way("\"answers\": {}").andExpect(jsonPath("$.status").value("INCOMPLETE"));
        way("\"performance\": {\"P01\": \"x\"}")
                .andExpect(jsonPath("$.status").value("INVALID"))
                .andExpect(jsonPath("$.errors[0].id").value("P01"))
                .andExpect(jsonPath("$.changes", empty()));
        way("\"preview\": true")
                .andExpect(jsonPath("$.from").value(0))
                .andExpect(jsonPath("$.target").value(1))
                .andExpect(jsonPath("$.reachable").value(true))
                .andExpect(jsonPath("$.changes[0].from").isEmpty());
    }

    @Test
    void whatIsUnknownIsRefusedByItsName() throws Exception {
        refused("\"target\": 6", "target");
        refused("\"target\": 0", "target");
        refused("\"indicator\": \"XYZ\"", "indicator");
        refused("\"fixed\": [\"XYZ\"]", "fixed");
        refused("\"by\": \"luck\"", "by");
        refused("\"edition\": \"9.9\"", "edition");
        refused("\"performanceValues\": {\"PERF-99\": 1}", "PERF-99");
        refused("\"answers\": {\"QMS-99\": \"CONFORM\"}", "QMS-99");
        browser.perform(body("{\"selfAssessment\": \"11111111-1111-1111-1111-111111111111\"}"))
                .andExpect(status().isNotFound());
        browser.perform(body("{\"selfAssessment\": \"x\"}")).andExpect(status().isNotFound());
    }

    @Test
    void aValueGivenOutrightStandsForItsFigures() throws Exception {
        simulate("{\"preview\": true, \"performanceValues\": {\"PERF-01\": \"1.2049\", \"PERF-04\": 98}}")
                .andExpect(jsonPath("$.status").value("OK"))
                .andExpect(jsonPath("$.secondLevel[19].value").value("1.20"))
                .andExpect(jsonPath("$.secondLevel[19].level").value(4))
                .andExpect(jsonPath("$.secondLevel[22].level").value(4))
                .andExpect(jsonPath("$.missing", hasSize(145)));
        simulate("{\"performanceValues\": {\"PERF-01\": \"-1\"}}")
                .andExpect(jsonPath("$.status").value("INVALID"))
                .andExpect(jsonPath("$.errors[0].code").value("BELOW_MINIMUM"));
        simulate("{\"performanceValues\": {\"PERF-01\": \"much\"}}")
                .andExpect(jsonPath("$.errors[0].code").value("NOT_A_NUMBER"));
        simulate("{\"performanceValues\": {\"PERF-04\": \"101\"}}")
                .andExpect(jsonPath("$.errors[0].id").value("PERF-04"))
                .andExpect(jsonPath("$.errors[0].code").value("VALUE_ABOVE_100"));
    }

    @Test
    void anOlderEditionRatesByItsOwnScheme() throws Exception {
        var body = "{\"preview\": true, \"answers\": {\"SUS-05-L1-1\": \"NONCONFORM\"}, \"edition\": \"%s\"}";
        simulate(body.formatted("1.0")).andExpect(jsonPath("$.ceilings", empty()));
        simulate(body.formatted("1.1"))
                .andExpect(jsonPath("$.ceilings[0].clause").value("SUS-05-L1-1"));
    }

    private String upToLevelThree(Edition.Clause clause) {
        return clause.level() <= 3 ? "CONFORM" : "NONCONFORM";
    }

    private String answers(Function<Edition.Clause, String> answer) {
        return editions.current()
                .clauses()
                .map(clause -> "\"" + clause.id() + "\": \"" + answer.apply(clause) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void refused(String said, String field) throws Exception {
        way(said)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.detail").value(containsString("1")));
    }

    private ResultActions way(String said) throws Exception {
        return browser.perform(body("{" + said + "}"));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder body(String body) {
        return post("/api/v1/ratings/way")
                .header("Authorization", "Bearer demo-enterprise-new")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private ResultActions simulate(String body) throws Exception {
        return browser.perform(post("/api/v1/ratings/simulate")
                .header("Authorization", "Bearer demo-enterprise-new")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
