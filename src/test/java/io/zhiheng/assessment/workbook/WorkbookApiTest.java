package io.zhiheng.assessment.workbook;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.SaveAnswer;
import io.zhiheng.assessment.application.course.AbandonSelfAssessment;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.replaced.ReplacedStateQueries;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.platform.storage.content.Samples;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Out as a workbook, filled in offline, and back: looked at row by row before anything is written. */
@IntegrationTest
class WorkbookApiTest {

    private static final String FIRST = "QMS-01-L1-1";
    private static final String SECOND = "QMS-01-L2-1";
    private static final String OTHER = "DIG-01-L1-1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    StartSelfAssessment startSelfAssessment;

    @Autowired
    AbandonSelfAssessment abandonSelfAssessment;

    @Autowired
    SaveAnswer saveAnswer;

    @Autowired
    ReplacedStateQueries replaced;

    TestEnterprise enterprise;
    Actor zhang;
    Actor li;
    SelfAssessmentId id;
    String base;

    @BeforeEach
    void start() {
        enterprise = new TestEnterprise(mvc, jdbc);
        zhang = enterprise.person("张工");
        li = enterprise.person("李工");
        id = startSelfAssessment.execute(zhang, null);
        base = "/api/v1/self-assessments/" + id;
    }

    @Test
    void theWorkbookHoldsEverythingThatCanBeFilledIn() {
        save(zhang, FIRST, 0, Conformity.NONCONFORM, "=1+1，原样");
        var answer = enterprise.get(base + "/workbook.xlsx");
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains(".xlsx");
        var workbook = exported();
        var names = StreamSupport.stream(workbook.poi.spliterator(), false)
                .map(each -> each.getSheetName())
                .toList();
        assertThat(names)
                .hasSize(8)
                .startsWith("填写说明", "6.2 质量管理体系的有效性", "6.3 质量管理数字化")
                .contains("6.5 质量绩效", "6.5 质量绩效参数", "证据库清单");
        var sheet = workbook.poi.getSheet("6.2 质量管理体系的有效性");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getDataValidations())
                .anySatisfy(list -> assertThat(list.getValidationConstraint().getExplicitListValues())
                        .contains("符合", "不符合"));
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(workbook.cell(FIRST, "statement").getCellType())
                .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        assertThat(workbook.text(FIRST, "statement")).isEqualTo("=1+1，原样");
        assertThat(workbook.text(FIRST, "conformity")).isEqualTo("不符合");
        assertThat(workbook.cell("PERF-01", "basis.scope")).isNotNull();
        assertThat(workbook.cell("P01", "value")).isNotNull();
    }

    @Test
    void oneFirstLevelIndicatorIsExportedByItself() {
        var one = new EditedWorkbook(content(enterprise.get(base + "/workbook.xlsx?indicator=DIG")));
        assertThat(StreamSupport.stream(one.poi.spliterator(), false)
                        .map(each -> each.getSheetName())
                        .filter(name -> name.startsWith("6.")))
                .containsExactly("6.3 质量管理数字化");
        assertThat(enterprise.get(base + "/workbook.xlsx?indicator=XXX")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatNobodyChangedChangesNothing() {
        save(zhang, FIRST, 0, Conformity.CONFORM, "第一行\r\n第二行  \n末尾有空格  ", uploaded("手册.pdf"));
        figures("P06", "98", "P07", "100");
        var preview = preview(exported());
        assertThat(preview.at("/counts/SAME").asInt()).isEqualTo(136 + 11 + 19);
        assertThat(preview.get("rows").size()).isEqualTo(136 + 11 + 19);
        assertThat(enterprise.post(application(preview), Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void newAndChangedRowsAreShownAndThenWritten() {
        var manual = uploaded("质量手册.pdf");
        save(zhang, SECOND, 0, Conformity.NONCONFORM, "旧的描述");
        var workbook = exported()
                .write(FIRST, "conformity", "符合")
                .write(FIRST, "statement", "已建立\n并保持")
                .write(FIRST, "evidence", "质量手册.pdf")
                .write(SECOND, "statement", "新的描述")
                .write("PERF-02", "applicable", "适用")
                .write("PERF-02", "basis.scope", "全公司")
                .write("PERF-02", "statement", "见台账");
        workbook.cell("P06", "value").setCellValue(98);
        workbook.cell("P07", "value").setCellValue(100);
        var preview = preview(workbook);
        assertThat(states(preview, "NEW")).containsExactlyInAnyOrder(FIRST, "PERF-02", "P06", "P07");
        assertThat(states(preview, "CHANGED")).containsExactly(SECOND);
        var changed = row(preview, SECOND);
        assertThat(changed.get("cell").asText()).isEqualTo(workbook.address(SECOND, "statement"));
        assertThat(changed.at("/changes/0/before").asText()).isEqualTo("旧的描述");
        assertThat(changed.at("/changes/0/after").asText()).isEqualTo("新的描述");
        assertThat(answer(FIRST).get("version").asInt())
                .as("nothing is written by looking")
                .isZero();

        assertThat(body(enterprise.post(application(preview), Map.of("take", List.of())))
                        .get("written")
                        .asInt())
                .isEqualTo(5);
        var first = answer(FIRST);
        assertThat(first.get("conformity").asText()).isEqualTo("CONFORM");
        assertThat(first.get("statement").asText()).isEqualTo("已建立\n并保持");
        assertThat(first.at("/evidence/0/id").asText()).isEqualTo(manual.toString());
        assertThat(first.get("answered").asBoolean()).isTrue();
        assertThat(answer(SECOND).get("version").asInt()).isEqualTo(2);
        assertThat(body(enterprise.get(base + "/answers/" + SECOND + "/versions"))
                        .at("/items/1/statement")
                        .asText())
                .isEqualTo("旧的描述");
        assertThat(body(enterprise.get(base + "/changes")).get("items").findValuesAsText("id"))
                .as("open pages hear of it")
                .contains(FIRST, SECOND, "PERF-02", "P06");
        var performance = body(enterprise.get(base + "/performance/PERF-02"));
        assertThat(performance.at("/basis/scope").asText()).isEqualTo("全公司");
        assertThat(performance.get("applicable").asBoolean()).isTrue();
        assertThat(jdbc.queryForObject(
                        "select value from performance_figure where self_assessment = ? and parameter = 'P06'",
                        String.class,
                        id.value()))
                .isEqualTo("98");
        assertRefused(enterprise.post(application(preview), Map.of()), HttpStatus.CONFLICT, "workbook-applied");
    }

    @Test
    void aConflictIsWrittenOnlyWhereChosenAndKeepsWhatItReplaces() {
        save(zhang, FIRST, 0, Conformity.NONCONFORM, "原来的");
        save(zhang, SECOND, 0, Conformity.NONCONFORM, "原来的");
        var workbook = exported().write(FIRST, "statement", "表里的").write(SECOND, "statement", "表里的");
        save(li, FIRST, 1, Conformity.NONCONFORM, "李工的");
        save(li, SECOND, 1, Conformity.NONCONFORM, "李工的");
        var preview = preview(workbook);
        assertThat(states(preview, "CONFLICT")).containsExactly(FIRST, SECOND);
        assertThat(row(preview, FIRST).get("by").asText()).isEqualTo("李工");
        assertThat(row(preview, FIRST).get("message").asText()).contains("李工");
        assertRefused(
                enterprise.post(application(preview), Map.of("take", List.of("ZZ99"))),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "workbook-take");

        var take = List.of(row(preview, FIRST).get("cell").asText());
        assertThat(enterprise.post(application(preview), Map.of("take", take))).hasStatusOk();
        assertThat(answer(FIRST).get("statement").asText()).isEqualTo("表里的");
        assertThat(answer(SECOND).get("statement").asText()).isEqualTo("李工的");
        assertThat(body(enterprise.get(base + "/answers/" + FIRST + "/versions"))
                        .at("/items/1/statement")
                        .asText())
                .isEqualTo("李工的");
        assertThat(replaced.of(li, id)).singleElement().satisfies(kept -> {
            assertThat(kept.content()).containsEntry("statement", "李工的");
            assertThat(kept.writtenBy()).isEqualTo("李工");
        });
    }

    @Test
    void aFieldThatTheWorkbookDidNotTouchStaysTheColleagues() {
        save(zhang, FIRST, 0, Conformity.NONCONFORM, "原来的");
        var workbook = exported().write(FIRST, "statement", "表里的");
        save(li, FIRST, 1, Conformity.CONFORM, "原来的");
        var preview = preview(workbook);
        assertThat(states(preview, "CONFLICT")).containsExactly(FIRST);
        enterprise.post(
                application(preview),
                Map.of("take", List.of(row(preview, FIRST).get("cell").asText())));
        assertThat(answer(FIRST).get("conformity").asText()).isEqualTo("CONFORM");
        assertThat(answer(FIRST).get("statement").asText()).isEqualTo("表里的");
    }

    @Test
    void whatAColleagueWroteMeanwhileInOtherRowsIsNoConflict() {
        var workbook = exported().write(FIRST, "statement", "表里的");
        save(li, SECOND, 0, Conformity.NONCONFORM, "李工的");
        var preview = preview(workbook);
        assertThat(row(preview, SECOND).get("state").asText()).isEqualTo("SAME");
        assertThat(enterprise.post(application(preview), Map.of())).hasStatusOk();
        assertThat(answer(SECOND).get("statement").asText()).isEqualTo("李工的");
    }

    @Test
    void theSameCellOfTwoSheetsIsNamedWithItsSheet() {
        save(zhang, FIRST, 0, null, "甲");
        save(zhang, OTHER, 0, null, "甲");
        var workbook = exported().write(FIRST, "statement", "乙").write(OTHER, "statement", "乙");
        save(li, FIRST, 1, null, "丙");
        save(li, OTHER, 1, null, "丙");
        var preview = preview(workbook);
        var cell = row(preview, FIRST).get("cell").asText();
        assertThat(row(preview, OTHER).get("cell").asText()).isEqualTo(cell);
        assertRefused(
                enterprise.post(application(preview), Map.of("take", List.of(cell))),
                HttpStatus.UNPROCESSABLE_ENTITY,
                "workbook-take");
        var named = row(preview, OTHER).get("sheet").asText() + "!" + cell;
        assertThat(enterprise.post(application(preview), Map.of("take", List.of(named))))
                .hasStatusOk();
        assertThat(answer(FIRST).get("statement").asText()).isEqualTo("丙");
        assertThat(answer(OTHER).get("statement").asText()).isEqualTo("乙");
    }

    @Test
    void aRowThatChangedSinceThePreviewRefusesTheWholeWithANewOne() {
        var workbook = exported().write(FIRST, "statement", "表里的").write(SECOND, "statement", "表里的");
        var preview = preview(workbook);
        save(li, SECOND, 0, null, "李工的");
        var refused = enterprise.post(application(preview), Map.of());
        assertRefused(refused, HttpStatus.CONFLICT, "workbook-changed");
        assertThat(answer(FIRST).get("version").asInt()).isZero();
        var anew = body(refused).get("preview");
        assertThat(anew.get("id").asText()).isNotEqualTo(preview.get("id").asText());
        assertThat(states(anew, "CONFLICT")).containsExactly(SECOND);
        assertThat(enterprise.post(application(anew), Map.of())).hasStatusOk();
        assertThat(answer(FIRST).get("statement").asText()).isEqualTo("表里的");
        assertThat(answer(SECOND).get("statement").asText()).isEqualTo("李工的");
    }

    @Test
    void whatIsWrongIsSaidWithItsCell() {
        uploaded("同名.pdf");
        uploaded("同名.pdf");
        var workbook = exported()
                .write(FIRST, "conformity", "基本符合")
                .write(SECOND, "evidence", "没有的.pdf")
                .write("QMS-02-L1-1", "evidence", "同名.pdf")
                .write("QMS-02-L2-1", "statement", "字".repeat(2001))
                .write("PERF-01", "basis.history.2024", "很多")
                .write("P01", "value", "约一百");
        var formula = workbook.cell("QMS-03-L1-1", "statement");
        formula.setCellFormula("1/0");
        workbook.cell("QMS-03-L2-1", "version").setCellValue("99");
        workbook.cell("QMS-04-L1-1", "subject:CLAUSE").setCellValue("QMS-99-L1-1");
        var preview = preview(workbook);
        assertThat(row(preview, FIRST).get("state").asText()).isEqualTo("INVALID");
        assertThat(row(preview, FIRST).get("cell").asText()).isEqualTo(workbook.address(FIRST, "conformity"));
        assertThat(row(preview, FIRST).get("message").asText()).contains(workbook.address(FIRST, "conformity"));
        assertThat(row(preview, SECOND).get("message").asText()).contains("没有“没有的.pdf”");
        var ambiguous = row(preview, "QMS-02-L1-1").get("message").asText();
        assertThat(ambiguous).contains("多个“同名.pdf”").containsPattern("同名.pdf \\[[0-9a-f]{8}]、同名.pdf \\[[0-9a-f]{8}]");
        assertThat(row(preview, "QMS-02-L2-1").get("message").asText()).contains("2,001");
        assertThat(row(preview, "QMS-03-L1-1").get("message").asText()).contains("公式");
        assertThat(row(preview, "QMS-03-L2-1").get("message").asText()).contains("99");
        assertThat(row(preview, "QMS-99-L1-1").get("state").asText()).isEqualTo("INVALID");
        assertThat(row(preview, "PERF-01").get("state").asText()).isEqualTo("INVALID");
        assertThat(row(preview, "P01").get("state").asText()).isEqualTo("INVALID");

        var marked = ambiguous.replaceAll("(?s).*：(同名.pdf \\[[0-9a-f]{8}]).*", "$1");
        var told = preview(exported().write("QMS-02-L1-1", "evidence", marked));
        assertThat(row(told, "QMS-02-L1-1").get("state").asText()).isEqualTo("NEW");
    }

    @Test
    void mergedCellsAreRefusedAndFormulasReadByTheirResults() {
        var workbook = exported();
        var sheet = workbook.cell(FIRST, "statement").getSheet();
        int column = EditedWorkbook.column(sheet, "statement");
        workbook.write("QMS-02-L1-1", "statement", "两格");
        int row = workbook.cell("QMS-02-L1-1", "statement").getRowIndex();
        sheet.addMergedRegion(new CellRangeAddress(row, row + 1, column, column));
        var formula = workbook.cell(FIRST, "statement");
        formula.setCellFormula("\"共\"&(1+2)&\"项\"");
        workbook.poi.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
        var preview = preview(workbook);
        assertThat(row(preview, "QMS-02-L1-1").get("message").asText()).contains("合并");
        assertThat(row(preview, FIRST).at("/changes/0/after").asText()).isEqualTo("共3项");
        assertThat(row(preview, FIRST).at("/changes/0/calculated").asBoolean()).isTrue();
    }

    @Test
    void figuresThatDoNotGoTogetherAreRefused() {
        var workbook = exported();
        workbook.cell("P06", "value").setCellValue(101);
        workbook.cell("P07", "value").setCellValue(100);
        workbook.cell("P10", "value").setCellValue(5);
        var preview = preview(workbook);
        assertThat(states(preview, "INVALID")).isNotEmpty().isSubsetOf("P06", "P07");
        assertThat(states(preview, "NEW")).contains("P10");
    }

    @Test
    void aDeclaredIndicatorAndAnEndedAssessmentRefuseRowByRow() {
        var workbook = exported().write(FIRST, "statement", "表里的").write(OTHER, "statement", "表里的");
        jdbc.update("""
                insert into declaration (id, self_assessment, item, responsible, note, declared_by, declared_at)
                values (?, ?, 'QMS', '王总', '', '王总', now())""", UUID.randomUUID(), id.value());
        var preview = preview(workbook);
        assertThat(row(preview, FIRST).get("state").asText()).isEqualTo("INVALID");
        assertThat(row(preview, FIRST).get("message").asText()).contains("王总");
        assertThat(row(preview, OTHER).get("state").asText()).isEqualTo("NEW");
        abandonSelfAssessment.execute(zhang, id, "不做了");
        var ended = preview(workbook);
        assertThat(states(ended, "INVALID")).containsExactly(FIRST, OTHER);
        assertThat(row(ended, OTHER).get("message").asText()).contains("放弃");
    }

    @Test
    void aPreviewIsForgottenAfterHalfAnHour() {
        var preview = preview(exported().write(FIRST, "statement", "表里的"));
        assertThat(body(enterprise.get(base + "/workbook/" + preview.get("id").asText()))
                        .get("counts"))
                .isEqualTo(preview.get("counts"));
        jdbc.update(
                "update workbook_import set imported_at = imported_at - interval '31 minutes' where id = ?::uuid",
                preview.get("id").asText());
        assertRefused(enterprise.post(application(preview), Map.of()), HttpStatus.NOT_FOUND, "not-found");
        assertThat(enterprise.get(base + "/workbook/" + preview.get("id").asText()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anotherEnterpriseFindsNothingOfIt() {
        var preview = preview(exported().write(FIRST, "statement", "表里的"));
        var stranger = new TestEnterprise(mvc, jdbc);
        assertThat(stranger.get(base + "/workbook.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.upload(base + "/workbook", "表.xlsx", exported().bytes()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(base + "/workbook/" + preview.get("id").asText()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.post(application(preview), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        var own = startSelfAssessment.execute(stranger.person("外人"), null);
        var foreign = stranger.upload(
                "/api/v1/self-assessments/" + own + "/workbook",
                "表.xlsx",
                exported().bytes());
        assertRefused(foreign, HttpStatus.UNPROCESSABLE_ENTITY, "workbook-of-others");
        assertThat(stranger.post(
                        "/api/v1/self-assessments/" + own + "/workbook/"
                                + preview.get("id").asText() + "/application",
                        Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aWorkbookOfAnotherShapeEditionOrKindIsRefused() {
        assertRefused(send("表.xls", exported().bytes()), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "workbook-type");
        assertRefused(send("表.xlsx", Samples.pdf()), HttpStatus.UNPROCESSABLE_ENTITY, "workbook-unreadable");
        assertRefused(send("表.xlsx", new byte[0]), HttpStatus.UNPROCESSABLE_ENTITY, "workbook-empty");
        assertRefused(send("表.xlsx", new byte[(10 << 20) + 1]), HttpStatus.PAYLOAD_TOO_LARGE, "workbook-too-large");
        var strange = exported();
        strange.poi.removeSheetAt(strange.poi.getSheetIndex("zhiheng"));
        assertRefused(send("表.xlsx", strange.bytes()), HttpStatus.UNPROCESSABLE_ENTITY, "workbook-foreign");
        var keyless = exported();
        keyless.poi.getSheetAt(1).removeRow(keyless.poi.getSheetAt(1).getRow(0));
        assertRefused(send("表.xlsx", keyless.bytes()), HttpStatus.UNPROCESSABLE_ENTITY, "workbook-keys");
        var shape = told("shape", "7");
        assertRefused(send("表.xlsx", shape), HttpStatus.UNPROCESSABLE_ENTITY, "workbook-shape");
        var edition = send("表.xlsx", told("edition", "0.9"));
        assertRefused(edition, HttpStatus.UNPROCESSABLE_ENTITY, "workbook-edition");
        assertThat(body(edition).get("detail").asText()).contains("0.9");
        abandonSelfAssessment.execute(zhang, id, "重来");
        var again = startSelfAssessment.execute(zhang, null);
        var of = enterprise.upload(
                "/api/v1/self-assessments/" + again + "/workbook",
                "表.xlsx",
                exported().bytes());
        assertRefused(of, HttpStatus.UNPROCESSABLE_ENTITY, "workbook-of-another");
    }

    /** Measured: seconds on an ordinary machine; a limit that only a fault of another order breaks. */
    @Test
    void aWholeWorkbookGoesInAndOutInSeconds() {
        var began = System.nanoTime();
        var workbook = exported();
        var exported = System.nanoTime();
        clauses()
                .forEach(clause ->
                        workbook.write(clause, "conformity", "不符合").write(clause, "statement", "情况".repeat(500)));
        var bytes = workbook.bytes();
        var sent = System.nanoTime();
        var preview = body(send("填报.xlsx", bytes));
        var judged = System.nanoTime();
        assertThat(preview.at("/counts/NEW").asInt()).isEqualTo(136);
        assertThat(body(enterprise.post(application(preview), Map.of()))
                        .get("written")
                        .asInt())
                .isEqualTo(136);
        var written = System.nanoTime();
        System.out.printf(
                "workbook of 136 rows: export %d ms, preview %d ms, application %d ms%n",
                (exported - began) / 1_000_000, (judged - sent) / 1_000_000, (written - judged) / 1_000_000);
        assertThat(Duration.ofNanos(exported - began + judged - sent + written - judged))
                .isLessThan(Duration.ofSeconds(30));
    }

    private List<String> clauses() {
        return StreamSupport.stream(
                        body(enterprise.get(base + "/answers")).get("items").spliterator(), false)
                .map(item -> item.get("clause").asText())
                .toList();
    }

    @Test
    void aThousandFaultsStayReadable() {
        var workbook = exported();
        var sheet = workbook.poi.getSheetAt(1);
        int column = EditedWorkbook.column(sheet, "statement");
        int last = sheet.getLastRowNum();
        for (int row = 1; row <= 1000; row++) {
            sheet.createRow(last + row).createCell(column).setCellValue("多出来的一行");
        }
        var preview = preview(workbook);
        assertThat(preview.at("/counts/INVALID").asInt()).isEqualTo(1000);
    }

    private EditedWorkbook exported() {
        return new EditedWorkbook(content(enterprise.get(base + "/workbook.xlsx")));
    }

    private byte[] told(String key, String value) {
        var workbook = exported();
        for (var row : workbook.poi.getSheet("zhiheng")) {
            if (row.getCell(0).getStringCellValue().equals(key)) {
                row.getCell(1).setCellValue(value);
            }
        }
        return workbook.bytes();
    }

    private static byte[] content(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult send(String name, byte[] content) {
        return enterprise.upload(base + "/workbook", name, content);
    }

    private JsonNode preview(EditedWorkbook workbook) {
        var answer = send("填报.xlsx", workbook.bytes());
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private String application(JsonNode preview) {
        return base + "/workbook/" + preview.get("id").asText() + "/application";
    }

    private static JsonNode row(JsonNode preview, String clause) {
        return StreamSupport.stream(preview.get("rows").spliterator(), false)
                .filter(row -> row.get("clause").asText().equals(clause))
                .findFirst()
                .orElseThrow(() -> new AssertionError(clause));
    }

    private static List<String> states(JsonNode preview, String state) {
        return StreamSupport.stream(preview.get("rows").spliterator(), false)
                .filter(row -> row.get("state").asText().equals(state))
                .map(row -> row.get("clause").asText())
                .toList();
    }

    private JsonNode answer(String clause) {
        return body(enterprise.get(base + "/answers/" + clause));
    }

    private void save(
            Actor by, String clause, int version, Conformity conformity, String statement, EvidenceId... files) {
        saveAnswer.execute(by, id, clause, version, new AnswerContent(conformity, statement, List.of(files)), null);
    }

    private void figures(String one, String value, String other, String otherValue) {
        var put = Map.of(
                "parameters",
                Map.of(one, Map.of("value", value, "version", 0), other, Map.of("value", otherValue, "version", 0)));
        assertThat(enterprise
                        .put(base + "/performance/PERF-04", 0, put)
                        .getResponse()
                        .getStatus())
                .isIn(200, 422);
    }

    private EvidenceId uploaded(String name) {
        return EvidenceId.of(body(enterprise.upload(base + "/evidence", name, Samples.pdf()))
                .get("id")
                .asText());
    }

    private static void assertRefused(MvcTestResult answer, HttpStatus status, String rule) {
        assertThat(answer).hasStatus(status);
        assertThat(body(answer).get("type").asText()).isEqualTo("/problems/" + rule);
    }
}
