package io.zhiheng.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.file.WorkbookTable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The rule tables in force go out as files, and come in to be checked; nothing is stored. */
@IntegrationTest
class RuleTablesApiTest {

    private static final String TABLES = "/api/v1/admin/rule-tables";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TOKEN = "Bearer demo-process-admin-1";

    @Autowired
    MockMvcTester mvc;

    static Stream<String> names() throws IOException {
        try (var files = Files.list(Path.of("rules"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .toList()
                    .stream();
        }
    }

    @Test
    void allTablesAreListedWithTheVersionInWhichTheyChanged() throws IOException {
        var listed = assertThat(get("", null)).hasStatusOk().bodyJson();
        listed.extractingPath("$.items[*].name").asArray().containsExactlyInAnyOrder(names().toArray());
        listed.extractingPath("$.items[0].title").isEqualTo("符合性得分");
        listed.extractingPath("$.items[0].edition").isEqualTo("1.2");
        listed.extractingPath("$.items[*].changedIn").asArray().doesNotContainNull();
        assertThat(get("?edition=1.0", null))
                .bodyJson()
                .extractingPath("$.items[0].edition")
                .isEqualTo("1.0");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTableGoesOutAsItShipsAndNothingIsSaidAgainstIt(String name) throws IOException {
        var shipped = Files.readString(Path.of("rules", name + ".csv"));
        assertThat(get("/" + name, "text/csv")).hasStatusOk().bodyText().isEqualTo(shipped);
        var workbook = get("/" + name, XLSX);
        assertThat(workbook).hasStatusOk().hasContentType(XLSX);
        var content = workbook.getResponse().getContentAsByteArray();

        for (var sent : List.of(
                shipped.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + shipped).getBytes(StandardCharsets.UTF_8),
                shipped.getBytes(Charset.forName("GBK")),
                content)) {
            assertThat(check(name, sent))
                    .hasStatusOk()
                    .bodyJson()
                    .isStrictlyEqualTo("{\"accepted\":true,\"findings\":[]}");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void codeInACellIsRefusedAndNothingIsStored(String name) throws IOException {
        var shipped = Files.readString(Path.of("rules", name + ".csv"));
        var table = Table.parse(name, shipped);
        for (int column = 1; column <= table.headings().size(); column++) {
            for (var cell : List.of(
                    "\"); System.exit(1); //",
                    "x == 1 || java.lang.Runtime.getRuntime().exec(\"id\")",
                    "=1+1",
                    "1\n2",
                    "/* x */",
                    "x".repeat(1_000_000))) {
                var cells = new java.util.ArrayList<>(table.rows().get(0));
                cells.set(column - 1, cell);
                var planted = table.withRow(1, cells);
                var answer = cell.length() > 100_000
                        ? planted.toCsv().getBytes(StandardCharsets.UTF_8)
                        : WorkbookTable.write(planted);
                var found = assertThat(check(name, answer)).hasStatusOk().bodyJson();
                found.extractingPath("$.accepted").isEqualTo(false);
                found.extractingPath("$.findings[0].kind").isEqualTo("DANGEROUS");
                found.extractingPath("$.findings[0].row").isEqualTo(1);
                found.extractingPath("$.findings[0].column").isEqualTo(column);
                found.extractingPath("$.findings[0].message").asString().hasSizeLessThan(200);
            }
        }
        assertThat(get("/" + name, "text/csv")).bodyText().isEqualTo(shipped);
    }

    @Test
    void aFindingNamesRowColumnKindAndReason() {
        var found = assertThat(check(
                        "performance-threshold",
                        text("/performance-threshold").replace("PERF-01,*,3,<=,2.5", "PERF-01,*,3,<=,6")))
                .hasStatusOk()
                .bodyJson();
        found.isStrictlyEqualTo("""
                {"accepted":false,"findings":[
                 {"row":3,"column":5,"kind":"NOT_MONOTONIC","message":"等级 3 的要求低于等级 2"}]}""");
    }

    @Test
    void whatCannotBeReadIsAFindingOfTheWholeTable() {
        for (var sent :
                List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 9}, "a,\"b".getBytes(StandardCharsets.UTF_8))) {
            var found = assertThat(check("level-cap", sent)).hasStatusOk().bodyJson();
            found.extractingPath("$.findings[0].kind").isEqualTo("COLUMNS");
            found.extractingPath("$.findings[0].row").isEqualTo(0);
            found.extractingPath("$.findings[0].column").isEqualTo(0);
        }
    }

    @Test
    void theFormatIsNegotiated() {
        assertThat(get("/level-cap", "application/json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rows[0][1]")
                .isEqualTo("2");
        assertThat(get("/level-cap", null)).hasContentType("text/csv;charset=UTF-8");
        assertThat(get("/level-cap", "*/*")).hasContentType("text/csv;charset=UTF-8");
        assertThat(get("/level-cap", "text/csv;q=0.5, " + XLSX)).hasContentType(XLSX);
        assertThat(get("/level-cap", "application/pdf")).hasStatus(HttpStatus.NOT_ACCEPTABLE);
        assertThat(get("/level-cap?encoding=GBK", "text/csv").getResponse().getContentAsByteArray())
                .isEqualTo(text("/level-cap").getBytes(Charset.forName("GBK")));
        assertThat(get("/level-cap?edition=1.0", "text/csv")).hasStatusOk();
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThat(get("/level-cup", "text/csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/level-cap?edition=9.9", "text/csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/level-cap?version=9.9", "text/csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/enterprise-size?version=99", "text/csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/enterprise-size?version=x", "text/csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(check("level-cup", new byte[] {1})).hasStatus(HttpStatus.NOT_FOUND);
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
        var other = new TestStaff(mvc, token);
        assertThat(other.get(TABLES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(other.get(TABLES + "/level-cap")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(other.post(TABLES + "/level-cap/check", List.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private String text(String path) {
        return new String(get(path, "text/csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path, String accept) {
        var request = mvc.get().uri(TABLES + path).header("Authorization", TOKEN);
        return (accept == null ? request : request.header("Accept", accept)).exchange();
    }

    private MvcTestResult check(String name, String csv) {
        return check(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult check(String name, byte[] content) {
        boolean workbook = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return mvc.post()
                .uri(TABLES + "/" + name + "/check")
                .header("Authorization", TOKEN)
                .contentType(workbook ? MediaType.parseMediaType(XLSX) : MediaType.parseMediaType("text/csv"))
                .content(content)
                .exchange();
    }
}
