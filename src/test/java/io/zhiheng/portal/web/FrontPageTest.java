package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What visitors see first, and what everybody sees when something is not there. */
@IntegrationTest
class FrontPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void visitorsSeeTheLevelsOfTheCurrentEditionAndTheWayIn() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "经验级",
                        "卓越级",
                        "href=\"/register\"",
                        "href=\"/login\"",
                        "href=\"/guidance/standard\"",
                        "demo-enterprise-half");
    }

    @Test
    void anEnterpriseGoesOnToItsSelfAssessment() {
        assertThat(new TestEnterprise(mvc, jdbc).get("/")).hasRedirectedUrl("/home");
    }

    @Test
    void everyAnswerCarriesItsNumberAndTheErrorPageShowsIt() {
        var answer = new TestEnterprise(mvc, jdbc).get("/self-assessments/00000000-0000-4000-8000-000000000000");
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer).bodyText().contains(answer.getResponse().getHeader("X-Request-Id"));
    }

    @Test
    void assetsAreAddressedByTheirContentAndKeptForAYear() throws Exception {
        var page = mvc.get()
                .uri("/")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .getResponse()
                .getContentAsString();
        var address = page.replaceAll("(?s).*href=\"(/assets/app-[0-9a-f]{32}\\.css)\".*", "$1");
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .headers()
                .hasValue(HttpHeaders.CACHE_CONTROL, "max-age=31536000");
    }

    @Test
    void theIeCoreIsToldToSwitchWithoutScript() {
        assertThat(mvc.get().uri("/")).bodyText().contains("请切换到高速模式");
    }
}
