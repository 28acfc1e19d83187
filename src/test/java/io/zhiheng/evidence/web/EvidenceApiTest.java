package io.zhiheng.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhiheng.IntegrationTest;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.platform.storage.content.Samples;
import io.zhiheng.shared.RuleBroken;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class EvidenceApiTest {

    private static final String OWNER = "demo-enterprise-half";
    private static final String STRANGER = "demo-enterprise-new";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    EvidenceFiles files;

    @Test
    void aFileIsKeptAndCanBeReadByItsOwner() {
        var content = Samples.pdf();
        var answer = upload(OWNER, "质量手册.pdf", content);

        assertThat(answer).hasStatus(HttpStatus.CREATED);
        assertThat(answer).bodyJson().extractingPath("$.name").isEqualTo("质量手册.pdf");
        assertThat(answer).bodyJson().extractingPath("$.size").isEqualTo(content.length);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("pdf");
        assertThat(answer.getResponse().getHeader("Location")).endsWith("/api/v1/evidence/" + id(answer));
        assertThat(get(OWNER, "/api/v1/evidence/" + id(answer)))
                .hasStatusOk()
                .body()
                .isEqualTo(content);
    }

    @Test
    void theSameContentAgainGivesTheExistingFile() {
        var content = Samples.docx();
        var first = upload(OWNER, "记录.docx", content);
        var again = upload(OWNER, "另一个名字.docx", content);

        assertThat(again).hasStatusOk();
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(again).bodyJson().extractingPath("$.name").isEqualTo("记录.docx");
        assertThat(upload(STRANGER, "记录.docx", content)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void theSameContentAtTheSameMomentGivesOneFile() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 5; round++) {
                var content = Samples.xlsx();
                Callable<MvcTestResult> send = () -> upload(OWNER, "台账.xlsx", content);
                var ids = new HashSet<String>();
                var created = 0;
                for (var answer : pool.invokeAll(List.of(send, send, send, send, send, send, send, send))) {
                    ids.add(id(answer.get()));
                    created += answer.get().getResponse().getStatus() == 201 ? 1 : 0;
                }
                assertThat(ids).hasSize(1);
                assertThat(created).isEqualTo(1);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void toAStrangerTheFileDoesNotExist() {
        var id = id(upload(OWNER, "审核报告.pdf", Samples.pdf()));

        for (var who : List.of(STRANGER, "demo-assessor-1", "demo-platform-admin")) {
            assertThat(get(who, "/api/v1/evidence/" + id)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.delete()
                            .uri("/api/v1/evidence/" + id)
                            .header("Authorization", "Bearer " + who)
                            .exchange())
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get(STRANGER, "/api/v1/evidence?search=审核报告"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(get(OWNER, "/api/v1/evidence/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(OWNER, "/api/v1/evidence/nonsense")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"𠮷田㐀.pdf", "证书✅🏆.pdf", "<script>alert('1')</script>.pdf", "a\"b;c%41.pdf", "中 文 名.pdf"})
    void namesSurviveAndCannotBreakTheHeader(String name) {
        var answer = upload(OWNER, name, Samples.pdf());
        var kept = name.substring(name.lastIndexOf('/') + 1);
        assertThat(answer).bodyJson().extractingPath("$.name").isEqualTo(kept);

        var disposition =
                get(OWNER, "/api/v1/evidence/" + id(answer)).getResponse().getHeader("Content-Disposition");
        assertThat(disposition)
                .startsWith("attachment;")
                .doesNotContain("\n")
                .contains("filename*=UTF-8''"
                        + java.net.URLEncoder.encode(kept, StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("%21", "!")
                                .substring(0, 1));
        assertThat(disposition).isASCII();
    }

    @Test
    void onlyHarmlessKindsAreShownInTheBrowser() {
        var pdf = id(upload(OWNER, "a.pdf", Samples.pdf()));
        var zip = id(upload(OWNER, "a.zip", Samples.zip(Map.of("a.txt", "a"))));

        var shown = get(OWNER, "/api/v1/evidence/" + pdf + "?inline=true");
        assertThat(shown.getResponse().getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(shown).hasContentType(MediaType.APPLICATION_PDF);
        assertThat(shown).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(shown.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        var image = id(upload(OWNER, "a.png", Samples.png()));
        assertThat(get(OWNER, "/api/v1/evidence/" + image + "?inline=true")
                        .getResponse()
                        .getHeader("Content-Security-Policy"))
                .endsWith("sandbox");
        var archive = get(OWNER, "/api/v1/evidence/" + zip + "?inline=true");
        assertThat(archive.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void partsOfAFileCanBeAskedFor() {
        var content = Samples.pdf();
        var path = "/api/v1/evidence/" + id(upload(OWNER, "a.pdf", content));

        var part = mvc.get()
                .uri(path)
                .header("Authorization", "Bearer " + OWNER)
                .header("Range", "bytes=5-9")
                .exchange();
        assertThat(part)
                .hasStatus(HttpStatus.PARTIAL_CONTENT)
                .body()
                .isEqualTo(java.util.Arrays.copyOfRange(content, 5, 10));
        assertThat(part).headers().hasValue("Content-Range", "bytes 5-9/" + content.length);
        assertThat(mvc.get()
                        .uri(path)
                        .header("Authorization", "Bearer " + OWNER)
                        .header("Range", "bytes=999999-")
                        .exchange())
                .hasStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
    }

    @Test
    void filesThatAreNotWhatTheySayAreRefused() {
        assertRefused(upload(OWNER, "工具.exe", Samples.exe()), 415, "evidence-type", "工具.exe");
        assertRefused(upload(OWNER, "报告.pdf", Samples.exe()), 415, "evidence-type", "报告.pdf");
        assertRefused(upload(OWNER, "图.png", "<svg onload=alert(1)>".getBytes()), 415, "evidence-type", "图.png");
        assertRefused(upload(OWNER, "页.html", "<script>".getBytes()), 415, "evidence-type", "页.html");
        assertRefused(upload(OWNER, "表.xls", Samples.xlsx()), 415, "evidence-type", "xlsx");
        assertRefused(upload(OWNER, "宏.docx", Samples.docm()), 415, "evidence-type", "宏.docx");
        assertRefused(upload(OWNER, "没有扩展名", Samples.pdf()), 415, "evidence-type", "没有扩展名");
        assertRefused(upload(OWNER, "台账.xls", "<html><table>".getBytes()), 415, "evidence-type", "另存为 xlsx");
        assertRefused(upload(OWNER, "手册.doc", "{\\rtf1 a}".getBytes()), 415, "evidence-type", "另存为 docx");
        assertRefused(upload(OWNER, "锁.docx", Samples.lockedOffice()), 422, "evidence-encrypted", "密码");
        assertRefused(
                upload(OWNER, "锁.pdf", Samples.protectedPdf("secret", 256)), 422, "evidence-encrypted", "有密码，评估师无法打开");
        assertRefused(upload(OWNER, "表.xlsm", Samples.xlsx()), 415, "evidence-type", "含有宏");
        assertRefused(upload(OWNER, "宏.docx", Samples.docm()), 415, "evidence-type", "含有宏");
        assertRefused(upload(OWNER, "空.pdf", new byte[0]), 422, "evidence-empty", "空.pdf");
        assertRefused(upload(OWNER, "空.zip", Samples.zip(Map.of())), 422, "evidence-empty", "空.zip");
        assertRefused(upload(OWNER, ".pdf", Samples.pdf()), 422, "evidence-name", "文件名");
        assertRefused(upload(OWNER, "大.pdf", new byte[50 * 1024 * 1024 + 1]), 413, "evidence-too-large", "50 MB");
    }

    @Test
    void theFormatsOfWpsAreAccepted() {
        assertThat(upload(OWNER, "制度.wps", Samples.doc())).hasStatus(HttpStatus.CREATED);
        assertThat(upload(OWNER, "台账.et", Samples.xls())).hasStatus(HttpStatus.CREATED);
        assertThat(upload(OWNER, "汇报.dps", Samples.pptx())).hasStatus(HttpStatus.CREATED);
        assertThat(upload(OWNER, "发票.ofd", Samples.ofd())).hasStatus(HttpStatus.CREATED);
        assertThat(upload(OWNER, "照片.JPEG", Samples.jpg()))
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("jpg");
    }

    @Test
    void aRequestWithoutFileIsRefused() {
        var answer = mvc.perform(
                MockMvcRequestBuilders.multipart("/api/v1/evidence").header("Authorization", "Bearer " + OWNER));
        assertRefused(answer, 422, "evidence-missing", "没有收到文件");
    }

    @Test
    void theLibraryIsSearchedByNameLiterally() {
        var mark = UUID.randomUUID().toString();
        upload(OWNER, mark + "_100%.pdf", Samples.pdf());
        upload(OWNER, mark + "x1000.pdf", Samples.pdf());

        assertThat(get(OWNER, "/api/v1/evidence?search=" + mark))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
        var one = get(OWNER, "/api/v1/evidence?size=1&search=" + mark);
        assertThat(one).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(mvc.get()
                        .uri("/api/v1/evidence?search={search}", mark + "_100%")
                        .header("Authorization", "Bearer " + OWNER)
                        .exchange())
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
    }

    @Test
    void aPageBeyondAllIsEmpty() {
        assertThat(get(OWNER, "/api/v1/evidence?page=2147483647&size=100"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void aPhotoMayBeSpeltInAnyWay() {
        for (var name : List.of("现场.jfif", "现场.JPEG", "现场.jpe")) {
            assertThat(upload(OWNER, name, Samples.jpg()))
                    .hasStatus(HttpStatus.CREATED)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("jpg");
        }
    }

    @Test
    void validityIsStatedInTheRightOrder() {
        var path = "/api/v1/evidence/" + id(upload(OWNER, "证书.pdf", Samples.pdf())) + "/validity";

        assertThat(put(path, "{\"validFrom\":\"2025-01-01\",\"validUntil\":\"2027-12-31\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.validUntil")
                .isEqualTo("2027-12-31");
        assertRefused(
                put(path, "{\"validFrom\":\"2027-01-01\",\"validUntil\":\"2025-12-31\"}"),
                422,
                "evidence-validity",
                "失效日期");
        assertRefused(put(path, "{\"validFrom\":\"+999999999-12-31\"}"), 422, "evidence-day", "年份");
        assertRefused(put(path, "{\"validUntil\":\"0000-01-01\"}"), 422, "evidence-day", "年份");
        assertRefused(put(path, "{\"validFrom\":\"morgen\"}"), 422, "evidence-day", "有效日期");
        assertRefused(put(path, "{\"validFrom\":\"2025-02-30\"}"), 422, "evidence-day", "有效日期");
        assertThat(put(path, "{\"validFrom\":\"２０２５年１月１日\",\"validUntil\":\" \"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.validFrom")
                .isEqualTo("2025-01-01");
    }

    @Test
    void anUnusedFileCanBeRemoved() {
        var id = id(upload(OWNER, "误传.pdf", Samples.pdf()));

        assertThat(mvc.delete()
                        .uri("/api/v1/evidence/" + id)
                        .header("Authorization", "Bearer " + OWNER)
                        .exchange())
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(get(OWNER, "/api/v1/evidence/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void otherModulesSeeOnlyTheEnterprisesOwnFiles() {
        var mine = EvidenceId.of(id(upload(OWNER, "甲.pdf", Samples.pdf())));
        var theirs = EvidenceId.of(id(upload(STRANGER, "乙.pdf", Samples.pdf())));

        assertThat(files.find(DemoAccounts.ENTERPRISE_HALF, List.of(theirs, mine)))
                .extracting(file -> file.id())
                .containsExactly(mine);
        files.requireOwned(DemoAccounts.ENTERPRISE_HALF, List.of(mine, mine));
        Assertions.assertThatThrownBy(() -> files.requireOwned(DemoAccounts.ENTERPRISE_HALF, List.of(mine, theirs)))
                .isInstanceOf(RuleBroken.class)
                .extracting(broken -> ((RuleBroken) broken).args()[0])
                .isEqualTo(theirs.toString());
    }

    private static void assertRefused(MvcTestResult answer, int status, String rule, String words) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + rule);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(words);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains(words);
    }

    private MvcTestResult upload(String who, String name, byte[] content) {
        return mvc.perform(MockMvcRequestBuilders.multipart("/api/v1/evidence")
                .file(new MockMultipartFile("file", name, null, content))
                .header("Authorization", "Bearer " + who));
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + who).exchange();
    }

    private MvcTestResult put(String path, String json) {
        return mvc.put()
                .uri(path)
                .header("Authorization", "Bearer " + OWNER)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String id(MvcTestResult answer) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.id");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
