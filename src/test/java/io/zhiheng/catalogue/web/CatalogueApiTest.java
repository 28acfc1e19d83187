package io.zhiheng.catalogue.web;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhiheng.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class CatalogueApiTest {

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcTemplate database;

    @Test
    void theNewestShippedCatalogueIsInForce() throws Exception {
        browser.perform(get("/api/v1/catalogue").header("Authorization", "Bearer demo-enterprise-new"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.edition").value("1.2"))
                .andExpect(jsonPath("$.levels", hasSize(5)))
                .andExpect(jsonPath("$.unrated.name").value("未达经验级"))
                .andExpect(jsonPath("$.firstLevel[0].secondLevel[0].weight").value("0.16"))
                .andExpect(jsonPath("$.firstLevel[0].secondLevel[0].characteristics.5")
                        .isNotEmpty())
                .andExpect(
                        jsonPath("$.firstLevel[0].secondLevel[0].clauses[0].id").value("QMS-01-L1-1"))
                .andExpect(jsonPath("$.firstLevel[0].secondLevel[0].clauses[0].naAllowed")
                        .value(false))
                .andExpect(jsonPath("$.firstLevel[3].secondLevel", hasSize(11)))
                .andExpect(
                        jsonPath("$.firstLevel[3].secondLevel[0].formulaText").isNotEmpty())
                .andExpect(jsonPath("$.firstLevel[3].secondLevel[0].thresholds.2.value")
                        .value("5.0"))
                .andExpect(jsonPath("$.firstLevel[3].parameters", hasSize(19)))
                .andExpect(jsonPath("$.firstLevel[3].parameters[1].min").value("0.01"));
    }

    @Test
    void anOlderEditionIsThereAsItWas() throws Exception {
        browser.perform(get("/api/v1/catalogue?edition=1.0").header("Authorization", "Bearer demo-enterprise-new"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.edition").value("1.0"))
                .andExpect(
                        jsonPath("$..clauses[?(@.id == 'QMS-04-L2-1')].scale").value("TWO"));
        browser.perform(get("/api/v1/catalogue?edition=1.1").header("Authorization", "Bearer demo-enterprise-new"))
                .andExpect(
                        jsonPath("$..clauses[?(@.id == 'QMS-04-L2-1')].scale").value("THREE"))
                .andExpect(jsonPath("$..clauses[?(@.id == 'QMS-07-L2-1')].text")
                        .value("对主要供应商进行资质核查和样品确认，来料按规定检验并处置不合格。"));
        browser.perform(get("/api/v1/catalogue?edition=9.9").header("Authorization", "Bearer demo-enterprise-new"))
                .andExpect(status().isNotFound());
    }

    @Test
    void anEditionIsFoundByItsCatalogueToo() throws Exception {
        browser.perform(get("/api/v1/catalogue?code=ZH-QMC").header("Authorization", "Bearer demo-enterprise-new"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.edition").value("1.2"));
        browser.perform(get("/api/v1/catalogue?code=ZH-QMC&edition=1.0")
                        .header("Authorization", "Bearer demo-enterprise-new"))
                .andExpect(jsonPath("$.edition").value("1.0"));
        for (var nowhere : new String[] {"code=OTHER", "code=OTHER&edition=1.0", "code=ZH-QMC&edition=9.9"}) {
            browser.perform(get("/api/v1/catalogue?" + nowhere).header("Authorization", "Bearer demo-enterprise-new"))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void thePublishedRowCannotBeChanged() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.update("update catalogue_edition set title = 'x'"))
                .hasMessageContaining("never changes");
    }
}
