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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An edition from the file to its release by a second person, and who goes by which. */
@IntegrationTest
class CatalogueReleaseTest {

    private static final String PAGES = "/staff/catalogue";
    private static final String DRAFT = PAGES + "/drafts/ZH-QMC";
    private static final String ALL = "/api/v1/self-assessments";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Editions editions;

    @Autowired
    CatalogueFiles files;

    @Autowired
    JdbcTemplate jdbc;

    TestStaff author;
    TestStaff colleague;

    @BeforeEach
    void administratorsAreThere() {
        author = new TestStaff(mvc, "demo-process-admin-1");
        colleague = new TestStaff(mvc, "demo-process-admin-2");
        jdbc.update("delete from draft where kind = 'CATALOGUE'");
    }

    /** Other tests go by what ships. */
    @AfterEach
    void whatShipsIsInForceAgain() {
        if (!editions.current().number().equals("1.2")) {
            editions.bringIntoForce("1.2");
        }
    }

    @Test
    void anEditionIsReleasedByASecondPersonForWhatBeginsThen() {
        var early = new TestEnterprise(mvc, jdbc);
        var running = starts(early, Map.of());
        save(early, running, "QMS-01-L1-1");
        save(early, running, "QMS-01-L2-1");
        var text = shipped()
                .replaceFirst("(?s)    - id: QMS-01-L1-1\n.*?(?=    - id: QMS-01-L2-1\n)", "")
                .replaceFirst("id: QMS-01-L2-1\n", "id: QMS-01-L2-9\n");

        assertThat(author.upload(PAGES + "/import", "a.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(DRAFT);
        assertThat(author.get(DRAFT))
                .hasStatusOk()
                .bodyText()
                .contains("草稿 1.3", "不能全部沿用的答案（2）", "QMS-01-L2-9", "新增（1）", "删除（2）");
        assertThat(author.upload(PAGES + "/import", "a.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已有草稿");

        author.send(DRAFT + "/mapping", Map.of("seen", seen(), "old", "QMS-01-L2-1", "into", "QMS-01-L2-9"));
        assertThat(author.get(DRAFT)).bodyText().contains("不能全部沿用的答案（1）", "答案由 QMS-01-L2-9 承接");
        assertThat(colleague.get(DRAFT)).bodyText().contains("demo-process-admin-1");
        colleague.send(DRAFT + "/head", Map.of("seen", seen(), "version", "7.7", "title", "x"));
        assertThat(author.get(DRAFT)).bodyText().contains("草稿 1.3");

        var number = "8." + System.nanoTime() % 10_000;
        author.send(DRAFT + "/head", Map.of("seen", seen(), "version", number, "title", "新版"));
        var asked = author.send(DRAFT + "/proposal", Map.of("seen", seen(), "reason", "条款合并"));
        assertThat(asked).hasStatus3xxRedirection();
        var release = asked.getResponse().getRedirectedUrl();
        assertThat(release).startsWith(PAGES + "/releases/");

        author.send(release + "/release", Map.of("reason", "自己来"));
        assertThat(new TestStaff(mvc, "demo-platform-admin").send(release + "/release", Map.of("reason", "x")))
                .hasStatus(HttpStatus.FORBIDDEN);
        colleague.send(release + "/release", Map.of("reason", " "));
        assertThat(editions.current().number()).isEqualTo("1.2");

        colleague.send(release + "/release", Map.of("reason", "已核对"));
        assertThat(editions.current().number()).isEqualTo(number);
        assertThat(colleague.get(release)).hasStatusOk().bodyText().contains("已核对", "已发布");
        assertThat(colleague.get(PAGES)).hasStatusOk().bodyText().contains(number, "条款合并");
        assertThat(colleague.get(PAGES + "/editions/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("QMS-01-L2-9");
        assertThat(colleague.get(PAGES + "/difference?from=1.2&to=" + number + "&change=REMOVED"))
                .hasStatusOk()
                .bodyText()
                .contains("QMS-01-L1-1");
        assertThat(jdbc.queryForList(
                        "select action || ' ' || account_name from audit_record where subject = ? order by id",
                        String.class,
                        "release:" + release.substring(release.lastIndexOf('/') + 1)))
                .containsExactly("releaseProposed demo-process-admin-1", "releaseGranted demo-process-admin-2");

        var late = new TestEnterprise(mvc, jdbc);
        assertThat(editionOf(starts(late, Map.of()))).isEqualTo(number);
        assertThat(editionOf(running)).isEqualTo("1.2");
        assertThat(early.put(
                        ALL + "/" + running + "/answers/QMS-01-L1-1",
                        1,
                        Map.of("conformity", "CONFORM", "statement", "继续填报")))
                .hasStatusOk();
        assertThat(author.get("/api/v1/admin/rule-tables?edition=" + number))
                .bodyJson()
                .extractingPath("$.items[0].version")
                .isEqualTo("1.0");

        jdbc.update("update self_assessment set state = 'SUBMITTED' where id = ?::uuid", running);
        var next = starts(early, Map.of("carryOverFrom", running));
        assertThat(jdbc.queryForObject(
                        "select statement from answer where self_assessment = ?::uuid and clause = 'QMS-01-L2-9'",
                        String.class,
                        next))
                .isEqualTo("有记录");

        var back = author.send(PAGES + "/editions/1.2/proposal", Map.of("reason", "恢复"))
                .getResponse()
                .getRedirectedUrl();
        colleague.send(back + "/release", Map.of("reason", "同意"));
        assertThat(editions.current().number()).isEqualTo("1.2");
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheReason() {
        author.send(PAGES + "/editions/1.2/draft", Map.of());
        assertThat(asks()).contains("/drafts/");
        assertThat(editions.current().number()).isEqualTo("1.2");
        author.send(DRAFT + "/head", Map.of("seen", seen(), "version", "1.0", "title", "与 1.0 不同"));
        assertThat(author.get(DRAFT)).bodyText().contains("版本 1.0 已经发布过");
        assertThat(asks()).contains("/drafts/");
        author.send(DRAFT + "/head", Map.of("seen", seen(), "version", "x", "title", ""));
        assertThat(author.get(DRAFT)).bodyText().contains("版本号应形如 1.0");
        author.send(DRAFT + "/removal", Map.of());
        assertThat(author.get(DRAFT)).hasStatus(HttpStatus.NOT_FOUND);

        var other = shipped().replaceAll("\\bSUS\\b", "XUS").replace("version: \"1.2\"", "version: \"9.1\"");
        author.upload(PAGES + "/import", "a.yaml", other.getBytes(StandardCharsets.UTF_8));
        assertThat(asks()).as("the process has a task for SUS").contains("/drafts/");

        assertThat(author.upload(PAGES + "/import", "a.yaml", "a: [1".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("不是可读的 YAML");
    }

    @Test
    void whatGoesOutComesInAgain() throws Exception {
        for (var format : List.of("YAML", "XLSX")) {
            var file = author.get(PAGES + "/editions/1.1/file?format=" + format);
            assertThat(file).hasStatusOk();
            assertThat(files.read(file.getResponse().getContentAsByteArray()).edition())
                    .isEqualTo(editions.byNumber("1.1"));
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
    void nobodyElseSeesOrActs(String token) {
        var other = new TestStaff(mvc, token);
        for (var path : List.of("", "/import", "/editions/1.2", "/editions/1.2/file?format=YAML", "/drafts/ZH-QMC")) {
            assertThat(other.get(PAGES + path)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(other.send(PAGES + "/editions/1.1/proposal", Map.of("reason", "x")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String asks() {
        return author.send(DRAFT + "/proposal", Map.of("seen", seen(), "reason", "x"))
                .getResponse()
                .getRedirectedUrl();
    }

    private String seen() {
        return jdbc.queryForObject(
                "select version from draft where subject = 'catalogue-ZH-QMC' and not aside", String.class);
    }

    private String shipped() {
        return new String(files.yaml(files.file(editions.byNumber("1.2"))), StandardCharsets.UTF_8);
    }

    private static String starts(TestEnterprise enterprise, Map<String, Object> how) {
        return TestEnterprise.body(enterprise.post(ALL, how)).get("id").asText();
    }

    private static void save(TestEnterprise enterprise, String id, String clause) {
        MvcTestResult saved = enterprise.put(
                ALL + "/" + id + "/answers/" + clause, 0, Map.of("conformity", "CONFORM", "statement", "有记录"));
        assertThat(saved).hasStatusOk();
    }

    private String editionOf(String id) {
        return jdbc.queryForObject("select edition from self_assessment where id = ?::uuid", String.class, id);
    }
}
