package io.zhiheng.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an import would change is told before anything is stored. */
@IntegrationTest
class CatalogueCheckTest {

    private static final String CHECK = "/api/v1/admin/catalogues/check";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Editions editions;

    @Autowired
    CatalogueFiles files;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theEditionInForceChangesNothingInEitherFormat() {
        var file = files.file(editions.current());
        for (var content : List.of(files.yaml(file), files.workbook(file))) {
            var verdict = assertThat(check(content)).hasStatusOk().bodyJson();
            verdict.extractingPath("$.accepted").isEqualTo(true);
            verdict.extractingPath("$.taken").isEqualTo(true);
            verdict.extractingPath("$.total").isEqualTo(0);
            verdict.extractingPath("$.counts.clauses").isEqualTo(136);
            verdict.extractingPath("$.scheme").asArray().isEmpty();
            verdict.extractingPath("$.schemeFaults").asArray().isEmpty();
        }
    }

    @Test
    void aChangedFileIsToldFieldByFieldAndWhatWouldBeLostIsCounted() {
        var someone = new TestEnterprise(mvc, jdbc);
        var id = TestEnterprise.body(someone.post("/api/v1/self-assessments", Map.of()))
                .get("id")
                .asText();
        assertThat(someone.put(
                        "/api/v1/self-assessments/" + id + "/answers/QMS-01-L1-1",
                        0,
                        Map.of("conformity", "CONFORM", "statement", "有记录")))
                .hasStatusOk();
        var before = jdbc.queryForObject("select count(*) from catalogue_edition", Integer.class);
        var text = new String(files.yaml(files.file(editions.current())), StandardCharsets.UTF_8);
        var gone = text.replaceFirst("(?s)    - id: QMS-01-L1-1\n.*?(?=    - id: QMS-01-L2-1\n)", "")
                .replaceFirst("version: \"[0-9.]+\"", "version: \"9.9\"")
                .replaceFirst("weight: 0.4\n", "weight: 0.5\n");
        assertThat(gone.length()).isLessThan(text.length() - 100);

        var verdict = assertThat(check(gone.getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyJson();
        verdict.extractingPath("$.accepted").isEqualTo(true);
        verdict.extractingPath("$.edition").isEqualTo("9.9");
        verdict.extractingPath("$.taken").isEqualTo(false);
        verdict.extractingPath("$.against").isEqualTo(editions.current().number());
        verdict.extractingPath("$.removed").isEqualTo(1);
        verdict.extractingPath("$.changes[?(@.change=='REMOVED')].id").asArray().containsExactly("QMS-01-L1-1");
        verdict.extractingPath("$.changes[?(@.id=='QMS')].fields[0].name")
                .asArray()
                .containsExactly("权重");
        verdict.extractingPath("$.lost[0].id").isEqualTo("QMS-01-L1-1");
        verdict.extractingPath("$.lost[0].gone").isEqualTo(true);
        verdict.extractingPath("$.lost[0].answers")
                .asNumber()
                .satisfies(count -> assertThat(count.intValue()).isPositive());
        verdict.extractingPath("$.staying[*].running").asArray().isNotEmpty();
        verdict.extractingPath("$.scheme[*].table").asArray().containsExactly("indicator-weight");
        assertThat(jdbc.queryForObject("select count(*) from catalogue_edition", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void whatIsRefusedIsAnsweredWithPlaceAndReason() {
        var verdict = assertThat(check("a: &x [1]\nb: *x".getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyJson();
        verdict.extractingPath("$.accepted").isEqualTo(false);
        verdict.extractingPath("$.refusals[0].place").isEqualTo("第 1 行");
        verdict.extractingPath("$.refusals[0].message").isEqualTo("不支持锚点（&）和别名（*），请把内容写全");
        for (var odd : List.of(new byte[0], new byte[] {0, 1, 2}, new byte[] {'P', 'K', 3, 4, 9})) {
            assertThat(check(odd))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.accepted")
                    .isEqualTo(false);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo-enterprise-done",
                "demo-institution-manager",
                "demo-assessor-1",
                "demo-platform-admin",
                "demo-security-auditor"
            })
    void nobodyElseAsks(String token) {
        assertThat(new TestStaff(mvc, token).post(CHECK, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult check(byte[] content) {
        return mvc.post()
                .uri(CHECK)
                .header("Authorization", "Bearer demo-process-admin-1")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }
}
