package io.zhiheng.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ShippedWords;
import io.zhiheng.catalogue.application.ShippedEditions;
import io.zhiheng.catalogue.exchange.CatalogueFiles.Sent;
import io.zhiheng.catalogue.file.CatalogueReader;
import io.zhiheng.shared.sheet.TextBook;
import io.zhiheng.shared.sheet.TextBook.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue goes out as a file and comes back the same, and whatever is wrong with one is said by its place. */
class CatalogueFilesTest {

    private final CatalogueReader reader = new CatalogueReader();
    private final CatalogueFiles files = new CatalogueFiles(reader, ShippedWords.of("catalogue"));

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.2"})
    void whatShipsComesBackWithoutLoss(String number) {
        var edition = new ShippedEditions(reader).byNumber(number);
        var file = files.file(edition);

        assertThat(files.read(files.yaml(file)).edition()).isEqualTo(edition);
        assertThat(files.read(files.workbook(file)).edition()).isEqualTo(edition);
    }

    @Test
    void whatIsOddComesBackToo() throws IOException {
        var text = small().replace("text: 甲一", """
                        text: "两行\\n第二行 _x0041_ \\\\n",
                        evidence: ["反斜线 \\\\ 与\\n换行", "第二项"], replaces: [OLD-1, OLD-2]""") + """
                ceilings:
                - {clause: BASE-A-1, conformity: NONCONFORM, level: 1, request_allowed: false, note: 说明}
                industry_thresholds:
                - {indicator: FIG-A, industry: C13, level: 3, operator: "<=", value: 4.50}
                """;
        var edition = read(text).edition();
        assertThat(edition.clausesById().get("BASE-A-1").replaces()).containsExactly("OLD-1", "OLD-2");
        assertThat(edition.number()).isEqualTo("SMALL-7.1");

        var file = files.file(edition);
        assertThat(files.read(files.yaml(file)).edition()).isEqualTo(edition);
        assertThat(files.read(files.workbook(file)).edition()).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: 2, scale    | level: 9, scale       | 条款 1.1-2（BASE-A-2） · 等级             | 等级应在 1 至 3 之间
            text: 甲一         | txt: 甲一             | 条款 1.1-1（BASE-A-1） · txt              | 未知的键“txt”
            text: 甲一         | text: "=1+1"          | 条款 1.1-1（BASE-A-1） · 条款内容         | 不能以等号开头
            text: 甲一         | text: 甲一, replaces: [BASE-B-1] | 条款 1.1-1（BASE-A-1） · 承接的旧条款 | “BASE-B-1”仍在本版中，不能由其他条款承接
            3: {operator: <=, value: 5} | 3: {operator: <=, value: 50} | 二级指标 2.1 · 阈值第 3 级 | 阈值没有随等级逐级加严
            code: SMALL        | code: small           | 目录 代码                                 | 代号“small”应以大写字母开头，只含大写字母、数字、下划线和连字符
            title: 三级小目录  | title: &a 三级小目录  | 第 2 行                                   | 不支持锚点（&）和别名（*），请把内容写全
            title: 三级小目录  | title: *a             | 第 2 行                                   | 不支持锚点（&）和别名（*），请把内容写全
            title: 三级小目录  | title: !!java.net.URL x | 第 2 行                                 | 不支持类型标记（!）
            """)
    void whatIsWrongIsSaidInWordsByItsPlace(String right, String wrong, String place, String message)
            throws IOException {
        assertThat(small()).contains(right);
        var sent = read(small().replace(right, wrong));

        assertThat(sent.edition()).isNull();
        assertThat(sent.refusals()).anySatisfy(refusal -> {
            assertThat(refusal.place()).isEqualTo(place);
            assertThat(refusal.message()).isEqualTo(message);
        });
    }

    @Test
    void longTextsAndManyLevelsDoNotExhaustAnything() throws IOException {
        assertThat(read(small().replace("id: BASE-A-1", "id: " + "A-".repeat(9_000) + "A"))
                        .refusals())
                .isNotEmpty();
        assertThat(read(small().replace("X1 / X2 * 1000", "(X1" + " + X1".repeat(3_000) + ") / X2"))
                        .refusals())
                .anySatisfy(refusal -> assertThat(refusal.message()).isEqualTo("最多 500 个字"));
        assertThat(read("a: " + "[".repeat(3_000)).refusals()).hasSize(1);
        assertThat(read(small() + "---\n" + small()).refusals())
                .anySatisfy(refusal -> assertThat(refusal.message()).isEqualTo("一个文件只应有一份目录"));
        assertThat(read("- 1\n- 2").refusals())
                .anySatisfy(refusal -> assertThat(refusal.message()).isEqualTo("内容不是指标体系"));
        assertThat(read("").refusals()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            条款       | 等级     | 三        | 工作表“条款”第 2 行“等级”     | 应是整数
            条款       | 可选不适用 | 也许    | 工作表“条款”第 2 行“可选不适用” | 应为“是”或“否”
            条款       | 条款内容 | =1+1      | 工作表“条款”第 2 行“条款内容” | 不能是公式
            条款       | 所属二级指标 | NONE  | 工作表“条款”第 2 行“所属二级指标” | 没有编号为“NONE”的上级指标
            条款       | 量表     | MANY      | 条款 1.1-1（BASE-A-1） · 量表（工作表“条款”第 2 行） | 未知的量表“MANY”
            一级指标   | 权重     | 1e9       | 工作表“一级指标”第 2 行“权重” | 应是数
            目录       | 内容     | '='       | 目录                          |
            """)
    void aCellThatIsWrongIsNamed(String sheet, String heading, String wrong, String place, String message)
            throws IOException {
        var sheets = sheets(small());
        var lines = sheets.get(sheet);
        lines.get(1).set(lines.get(0).indexOf(heading), wrong);
        var sent = files.read(TextBook.write(sheets));

        assertThat(sent.edition()).isNull();
        if (message != null) {
            assertThat(sent.refusals()).anySatisfy(refusal -> {
                assertThat(refusal.place()).isEqualTo(place);
                assertThat(refusal.message()).isEqualTo(message);
            });
        }
    }

    @Test
    void sheetsAndColumnsMayStandInAnyOrderButNotBeUnknown() throws IOException {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        var names = new ArrayList<>(sheets(small()).keySet());
        java.util.Collections.reverse(names);
        names.forEach(name -> {
            try {
                sheets.put(name, sheets(small()).get(name));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(files.read(TextBook.write(sheets)).edition())
                .isEqualTo(read(small()).edition());

        sheets.get("条款").get(0).set(1, "编码");
        sheets.put("附页", List.of(List.of("x")));
        assertThat(files.read(TextBook.write(sheets)).refusals())
                .extracting(Refusal::place)
                .contains("工作表“条款”第 1 行“编码”", "附页");
    }

    @Test
    void bombsAndMacrosAreNotUnpacked() throws IOException {
        assertThat(files.read(zip("xl/vbaProject.bin", 10)).refusals())
                .extracting(Refusal::message)
                .containsExactly("工作簿含有宏、嵌入的文件或外部链接，没有读取");
        assertThat(files.read(zip("xl/worksheets/sheet1.xml", 60_000_000)).refusals())
                .extracting(Refusal::message)
                .containsExactly("工作簿展开后过大，没有读取");
        assertThat(files.read(new byte[] {'P', 'K', 3, 4, 5, 6}).refusals())
                .extracting(Refusal::message)
                .containsExactly("工作簿无法打开，请另存为 .xlsx 后再试");
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private Map<String, List<List<String>>> sheets(String text) throws IOException {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        TextBook.read(files.workbook(read(text).file()), 10_000_000).forEach((name, lines) -> {
            var rows = new ArrayList<List<String>>();
            int width = lines.get(0).cells().size();
            for (Line line : lines) {
                var cells = new ArrayList<>(line.cells());
                while (cells.size() < width) {
                    cells.add("");
                }
                rows.add(cells);
            }
            sheets.put(name, rows);
        });
        return sheets;
    }

    private Sent read(String text) {
        return files.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String small() throws IOException {
        try (var source = CatalogueFilesTest.class.getResourceAsStream("/catalogue/small.yaml")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
