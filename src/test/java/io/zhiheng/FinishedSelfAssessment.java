package io.zhiheng;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.assessment.SelfAssessmentId;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** A self-assessment that an enterprise of a test has filled in and submitted by the API; its report is not made. */
public final class FinishedSelfAssessment {

    public static final String CLAUSE = "QMS-01-L1-1";
    public static final String STATEMENT = "按程序文件执行，记录齐全，抽查十份均符合要求。";

    private static final Map<String, Object> DECLARATION =
            Map.of("responsible", "周敏", "note", "已核对", "confirmed", true);
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("P01", "120"),
            Map.entry("P02", "30000"),
            Map.entry("P03", "45"),
            Map.entry("P04", "180"),
            Map.entry("P05", "150"),
            Map.entry("P06", "1196400"),
            Map.entry("P07", "1200000"),
            Map.entry("P08", "50"),
            Map.entry("P09", "50"),
            Map.entry("P10", "8600"),
            Map.entry("P11", "8600"),
            Map.entry("P12", "4975"),
            Map.entry("P13", "5000"),
            Map.entry("P14", "11460.00"),
            Map.entry("P15", "120"),
            Map.entry("P16", "800"),
            Map.entry("P17", "20000000"),
            Map.entry("P18", "660"),
            Map.entry("P19", "15000"));

    /** One that was played, for each database: the others begin as its copies. */
    private static final Map<DataSource, FinishedSelfAssessment> PLAYED = new HashMap<>();

    private final TestEnterprise enterprise;
    private final SelfAssessmentId id;
    private final String file;

    /** Where only the result matters: the same as a played one, but the engine has never heard of it. */
    public static FinishedSelfAssessment of(TestEnterprise enterprise) {
        var played = PLAYED.computeIfAbsent(
                enterprise.jdbc().getDataSource(), database -> new FinishedSelfAssessment(enterprise.neighbour()));
        var id = SelfAssessmentId.next();
        var rows = CopiedRows.of(enterprise.jdbc(), played.enterprise.id().value(), played.id.value());
        var names = rows.write(
                enterprise.jdbc(),
                Map.of(
                        played.id.toString(), id.toString(),
                        played.enterprise.id().toString(), enterprise.id().toString(),
                        played.enterprise.account().toString(),
                                enterprise.account().toString()));
        return new FinishedSelfAssessment(enterprise, id, names.get(played.file));
    }

    private FinishedSelfAssessment(TestEnterprise enterprise, SelfAssessmentId id, String file) {
        this.enterprise = enterprise;
        this.id = id;
        this.file = file;
    }

    /** Every clause conforms, with one file as evidence for all of them. */
    public FinishedSelfAssessment(TestEnterprise enterprise) {
        this(enterprise, Map.of(), Set.of());
        submit(Map.of());
    }

    /** Submitted with some clauses that do not conform. */
    public static FinishedSelfAssessment admitting(TestEnterprise enterprise, Set<String> clauses) {
        var finished = new FinishedSelfAssessment(enterprise, Map.of(), clauses);
        finished.submit(Map.of());
        return finished;
    }

    /** All of it but the submission. */
    public static FinishedSelfAssessment readyToSubmit(TestEnterprise enterprise) {
        return new FinishedSelfAssessment(enterprise, Map.of(), Set.of());
    }

    private FinishedSelfAssessment(TestEnterprise enterprise, Map<String, Object> start, Set<String> notMet) {
        this.enterprise = enterprise;
        id = SelfAssessmentId.of(body(enterprise.post("/api/v1/self-assessments", start))
                .get("id")
                .asText());
        file = upload("程序文件.pdf", "everything");
        completed("completeProfile:-", TestProfiles.complete());
        items("/answers")
                .forEach(answer -> assertThat(enterprise.put(
                                path() + "/answers/" + answer.get("clause").asText(),
                                0,
                                answer(
                                        notMet.contains(answer.get("clause").asText()) ? "NONCONFORM" : "CONFORM",
                                        STATEMENT,
                                        file)))
                        .hasStatusOk());
        var basis = Map.of("scope", "全公司", "period", "2025 年度", "source", "ERP 与财务账", "department", "质量部");
        items("/performance")
                .forEach(each -> put(
                        each,
                        Map.of(
                                "applicable",
                                true,
                                "basis",
                                basis,
                                "statement",
                                "见年度质量成本报告",
                                "evidence",
                                List.of(file))));
        List.of("assessQms:QMS", "assessDig:DIG", "assessSus:SUS", "assessPerf:PERF")
                .forEach(task -> completed(task, DECLARATION));
        items("/performance").forEach(each -> enterFigures(each.get("indicator").asText()));
        completed("enterPerformance:-", DECLARATION);
    }

    public void submit(Map<String, String> explanations) {
        assertThat(enterprise.post(path() + "/submission", Map.of("explanations", explanations)))
                .hasStatus2xxSuccessful();
    }

    public static Map<String, Object> answer(String conformity, String statement, String... files) {
        return Map.of("conformity", conformity, "statement", statement, "evidence", List.of(files));
    }

    public SelfAssessmentId id() {
        return id;
    }

    public String path() {
        return "/api/v1/self-assessments/" + id;
    }

    /** Id of the file that supports every answer. */
    public String file() {
        return file;
    }

    /** @param text makes the content unique @return the id of the file */
    public String upload(String name, String text) {
        var pdf = "%PDF-1.4\n%" + text + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        var uploaded = enterprise.upload(path() + "/evidence", name, pdf.getBytes(StandardCharsets.UTF_8));
        assertThat(uploaded).hasStatus2xxSuccessful();
        return body(uploaded).get("id").asText();
    }

    /** The answer as the API shows it now. */
    public JsonNode answerTo(String clause) {
        for (var each : items("/answers")) {
            if (each.get("clause").asText().equals(clause)) {
                return each;
            }
        }
        throw new AssertionError(clause);
    }

    private JsonNode items(String what) {
        return body(enterprise.get(path() + what)).get("items");
    }

    private void enterFigures(String indicator) {
        for (var current : items("/performance")) {
            if (current.get("indicator").asText().equals(indicator)) {
                var figures = new HashMap<String, Object>();
                current.get("parameters")
                        .properties()
                        .forEach(figure -> figures.put(
                                figure.getKey(),
                                Map.of(
                                        "value",
                                        FIGURES.get(figure.getKey()),
                                        "version",
                                        figure.getValue().get("version").asInt())));
                put(current, Map.of("parameters", figures));
            }
        }
    }

    private void put(JsonNode indicator, Map<String, Object> body) {
        assertThat(enterprise.put(
                        path() + "/performance/" + indicator.get("indicator").asText(),
                        indicator.get("version").asInt(),
                        body))
                .hasStatusOk();
    }

    private void completed(String task, Map<String, Object> input) {
        assertThat(enterprise.post("/api/v1/tasks/" + id + ":" + task + "/completion", input))
                .hasStatus2xxSuccessful();
    }
}
