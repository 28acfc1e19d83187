package io.zhiheng.portal.web.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The platform's administrators add documents to the guidance, which everybody may read. */
@IntegrationTest
class GuidanceDeskTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    private final String title = "标准文本 " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void nothingWasAdded() {
        jdbc.update("delete from guidance_version");
        jdbc.update("delete from guidance_document");
    }

    @Test
    void whatIsAddedIsReadByEverybody() {
        assertThat(keep(null, title, "2026-03-01", pdf("eins"))).hasRedirectedUrl("/staff/guidance?kept");
        assertThat(text(mvc.get().uri("/").exchange())).contains(title, "2026-03-01 起施行");
        assertThat(text(mvc.get().uri("/guidance/standard").exchange())).contains(title);
        assertThat(text(new TestStaff(mvc, "demo-enterprise-new").get("/home"))).contains(title);
        var read = mvc.get().uri("/guidance/documents/" + id()).exchange();
        assertThat(read).hasStatusOk().hasContentType("application/pdf");
        assertThat(read.getResponse().getContentAsByteArray()).isEqualTo(pdf("eins"));
        assertThat(read.getResponse().getHeader("Content-Disposition")).startsWith("inline");
    }

    @Test
    void theLastVersionIsShownAndTheOthersAreKept() {
        keep(null, title, "2026-03-01", pdf("eins"));
        keep(id(), title + " 修订", "2026-04-01", pdf("zwei"));
        keep(id(), title + " 二次修订", "2026-05-01", null);
        assertThat(read()).isEqualTo(pdf("zwei"));
        assertThat(text(mvc.get().uri("/").exchange())).contains("二次修订", "2026-05-01");
        var old = admin().get("/staff/guidance/" + id() + "/versions/1");
        assertThat(old.getResponse().getContentAsByteArray()).isEqualTo(pdf("eins"));
        assertThat(text(admin().get("/staff/guidance"))).contains("第 1 版", "第 2 版", "第 3 版");
        assertThat(admin().get("/staff/guidance/" + id() + "/versions/4")).hasStatus(404);
        assertThat(jdbc.queryForList(
                        "select action from audit_record where subject = ?", String.class, "guidance:" + id()))
                .containsExactly("guidanceKept", "guidanceKept", "guidanceKept");
    }

    @Test
    void whatIsWithdrawnIsReadByAdministratorsOnlyUntilItIsShownAgain() {
        keep(null, title, "2026-03-01", pdf("eins"));
        assertThat(arrange(id(), "WITHDRAW")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/guidance/documents/" + id()).exchange()).hasStatus(404);
        assertThat(text(mvc.get().uri("/").exchange())).doesNotContain(title);
        assertThat(admin().get("/staff/guidance/" + id() + "/versions/1")).hasStatusOk();
        assertThat(arrange(id(), "SHOW")).hasStatus3xxRedirection();
        assertThat(read()).isEqualTo(pdf("eins"));
    }

    @Test
    void theyStandInTheOrderThatWasChosen() {
        keep(null, "甲" + title, "2026-03-01", pdf("eins"));
        keep(null, "乙" + title, "2026-03-01", pdf("zwei"));
        var page = text(mvc.get().uri("/").exchange());
        assertThat(page.indexOf("甲" + title)).isLessThan(page.indexOf("乙" + title));
        arrange(id("乙" + title), "UP");
        arrange(id("乙" + title), "UP");
        page = text(mvc.get().uri("/").exchange());
        assertThat(page.indexOf("乙" + title)).isLessThan(page.indexOf("甲" + title));
        assertThat(arrange(id("乙" + title), "SIDEWAYS")).hasStatus(400);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(text(keep(null, " ", "bald", null))).contains("请填写标题", "施行日期无法识别", "请选择 PDF 文件");
        assertThat(text(keep(null, title, "2026-03-01", "MZ\0\0".getBytes()))).contains("file-error");
        assertThat(text(keep(null, "长".repeat(101), "2026-03-01", pdf("eins")))).contains("标题最多 100 个字");
        assertThat(text(keep(null, title, "2026-03-01", new byte[20 * 1024 * 1024 + 1])))
                .contains("文件超过 20 MB");
        assertThat(jdbc.queryForObject("select count(*) from guidance_document", Integer.class))
                .isZero();
        assertThat(keep(UUID.randomUUID(), title, "2026-03-01", pdf("eins"))).hasStatus(404);
    }

    @Test
    void toAllOthersTheDeskIsShut() {
        keep(null, title, "2026-03-01", pdf("eins"));
        for (var token : List.of(
                "demo-process-admin-1",
                "demo-security-auditor",
                "demo-institution-manager",
                "demo-assessor-1",
                "demo-enterprise-half")) {
            var other = new TestStaff(mvc, token);
            assertThat(other.get("/staff/guidance")).as(token).hasStatus(403);
            assertThat(other.get("/staff/guidance/" + id() + "/versions/1"))
                    .as(token)
                    .hasStatus(403);
            assertThat(other.send("/staff/guidance/" + id() + "/arrangement", Map.of("act", "WITHDRAW")))
                    .as(token)
                    .hasStatus(403);
            assertThat(send(token, null, "fremd", "2026-03-01", pdf("x")))
                    .as(token)
                    .hasStatus(403);
        }
        assertThat(read()).isEqualTo(pdf("eins"));
    }

    private byte[] read() {
        return mvc.get()
                .uri("/guidance/documents/" + id())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private UUID id() {
        return jdbc.queryForObject("select id from guidance_document", UUID.class);
    }

    private UUID id(String named) {
        return jdbc.queryForObject("select document from guidance_version where title = ?", UUID.class, named);
    }

    private MvcTestResult arrange(UUID id, String act) {
        return admin().send("/staff/guidance/" + id + "/arrangement", Map.of("act", act));
    }

    private MvcTestResult keep(UUID document, String named, String day, byte[] content) {
        return send("demo-platform-admin", document, named, day, content);
    }

    private MvcTestResult send(String token, UUID document, String named, String day, byte[] content) {
        var request = mvc.post().uri("/staff/guidance").multipart();
        if (content != null) {
            request = request.file(new MockMultipartFile("file", "资料.pdf", null, content));
        }
        request = request.header("Authorization", "Bearer " + token)
                .param("title", named)
                .param("effectiveOn", day);
        return (document == null ? request : request.param("document", document.toString())).exchange();
    }

    private TestStaff admin() {
        return new TestStaff(mvc, "demo-platform-admin");
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.4\n%" + words + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]"
                        + "/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
