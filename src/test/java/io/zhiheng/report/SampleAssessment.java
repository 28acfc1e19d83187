package io.zhiheng.report;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.assessment.SubmittedSelfAssessment.Declaration;
import io.zhiheng.assessment.SubmittedSelfAssessment.Evidence;
import io.zhiheng.assessment.SubmittedSelfAssessment.Explanation;
import io.zhiheng.assessment.SubmittedSelfAssessment.Performance;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.file.CatalogueReader;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.ProfileSheet;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.EnterpriseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A complete submitted self-assessment of the shipped catalogue; every part of it can be made odd. */
public class SampleAssessment {

    public static final Edition EDITION = edition();
    public static final Instant SUBMITTED = Instant.parse("2026-03-18T06:03:00Z");

    private SelfAssessmentId id = new SelfAssessmentId(UUID.fromString("7b0d4c52-0a1e-4a3b-9d35-000000000001"));
    private EnterpriseId enterprise = new EnterpriseId(UUID.fromString("7b0d4c52-0a1e-4a3b-9d35-000000000002"));
    private String name = "安徽江淮精密阀门制造有限公司";
    private Function<Edition.Clause, Conformity> conformity = SampleAssessment::likely;
    private Function<Edition.Clause, String> statement = SampleAssessment::words;
    private Function<Edition.Clause, List<String>> evidence =
            clause -> List.of(clause.evidence().get(0) + ".pdf");
    private Map<String, String> values = likelyValues();
    private int certificates;
    private List<Explanation> explanations = List.of(
            new Explanation("PERF-01", "内部质量损失率较上年下降超过一半，请说明原因", "2025 年停用两条老旧生产线，报废大幅减少。"),
            new Explanation("QMS-03-L4-1", "同一份文件用于 31 项条款，请说明", null));

    public SampleAssessment of(SelfAssessmentId id, EnterpriseId enterprise) {
        this.id = id;
        this.enterprise = enterprise;
        return this;
    }

    public SampleAssessment named(String name) {
        this.name = name;
        return this;
    }

    public SampleAssessment answered(Function<Edition.Clause, Conformity> conformity) {
        this.conformity = conformity;
        return this;
    }

    public SampleAssessment stating(Function<Edition.Clause, String> statement) {
        this.statement = statement;
        return this;
    }

    public SampleAssessment proving(Function<Edition.Clause, List<String>> evidence) {
        this.evidence = evidence;
        return this;
    }

    /** By performance indicator; those left out do not apply. */
    public SampleAssessment withValues(Map<String, String> values) {
        this.values = values;
        return this;
    }

    public SampleAssessment explaining(List<Explanation> explanations) {
        this.explanations = explanations;
        return this;
    }

    /** Lengthens the profile. */
    public SampleAssessment certified(int certificates) {
        this.certificates = certificates;
        return this;
    }

    public SubmittedSelfAssessment build() {
        var answers = EDITION.clauses().map(this::answer).toList();
        var performance = EDITION.performanceIndicators().map(this::performance).toList();
        var parameters = new LinkedHashMap<String, String>();
        EDITION.parameters()
                .forEach(parameter -> parameters.put(parameter.id(), parameter.integer() ? "1250" : "1250.50"));
        var declarations = EDITION.firstLevel().stream()
                .map(first -> new Declaration(
                        first.id(), "李卫东", first.name() + "全部内容已由责任部门逐条核对。", "李卫东", SUBMITTED.minusSeconds(86_400)))
                .toList();
        return new SubmittedSelfAssessment(
                id,
                enterprise,
                1,
                EDITION.number(),
                "1.0",
                3,
                2025,
                SUBMITTED.minusSeconds(1_000_000),
                "王敏",
                SUBMITTED,
                "李卫东",
                profile(),
                answers,
                performance,
                parameters,
                declarations,
                explanations,
                new SampleRating(EDITION, answers).rate(values));
    }

    public ProfileSheet sheet() {
        return new ProfileSheet(List.of(
                new ProfileSheet.Group(
                        "企业基本信息",
                        List.of(
                                new ProfileSheet.Row("name", "企业名称", name),
                                new ProfileSheet.Row("creditCode", "统一社会信用代码", "91990000MA0TE5T088"),
                                new ProfileSheet.Row("creditCodeReason", "统一社会信用代码校验说明", "登记机关核发时即为此代码"),
                                new ProfileSheet.Row("legalRepresentative", "法定代表人", "赵建国"),
                                new ProfileSheet.Row("industry", "所属行业", "C34 通用设备制造业"),
                                new ProfileSheet.Row("mainProducts", "主导产品", "闸阀、截止阀、球阀、蝶阀"))),
                new ProfileSheet.Group(
                        "企业经营信息",
                        List.of(
                                new ProfileSheet.Row("employees", "员工人数", "486"),
                                new ProfileSheet.Row("revenue", "上一年主营业务收入（万元）", "39126.58"),
                                new ProfileSheet.Row("size", "企业规模", "中型"))),
                new ProfileSheet.Group(
                        "已通过的评定体系",
                        IntStream.range(0, certificates)
                                .mapToObj(number -> new ProfileSheet.Row(
                                        "certified" + number, "评定体系", "GB/T 19001 第 " + number + " 张"))
                                .toList())));
    }

    private Answer answer(Edition.Clause clause) {
        return new Answer(
                clause.id(),
                1,
                conformity.apply(clause),
                statement.apply(clause),
                evidence.apply(clause).stream().map(SampleAssessment::file).toList(),
                "王敏",
                SUBMITTED.minusSeconds(200_000));
    }

    private Performance performance(Edition.PerformanceIndicator indicator) {
        if (!values.containsKey(indicator.id())) {
            return new Performance(indicator.id(), false, "本企业不开展该项业务。", null, null, List.of());
        }
        var history = new LinkedHashMap<>(Map.of("2023", "1.62"));
        history.put("2024", "1.38");
        return new Performance(
                indicator.id(),
                true,
                null,
                new Basis("公司本部全部生产车间", "2025-01-01 至 2025-12-31", "财务部月度质量成本核算报表", "财务部、质量管理部", "1.20", history),
                "数据经财务部与质量管理部双方核对，合计数与年报一致。",
                List.of(file(indicator.name() + "核算表.xlsx")));
    }

    private Profile profile() {
        return new Profile(
                name,
                "91990000MA0TE5T088",
                null,
                "赵建国",
                LocalDate.of(2004, 5, 18),
                new BigDecimal("10800.00"),
                null,
                "C34",
                null,
                "340000",
                null,
                null,
                "经开区恒川路 88 号",
                null,
                null,
                null,
                null,
                null,
                null,
                "闸阀、截止阀、球阀、蝶阀",
                null,
                null,
                new BigDecimal("39126.58"),
                null,
                new BigDecimal("40815.60"),
                null,
                null,
                486,
                46,
                68,
                true,
                null,
                List.of(),
                "谢丹阳",
                "质量管理部",
                null,
                "0551-60000012",
                null,
                null,
                null,
                true,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "中型",
                Map.of());
    }

    private static Evidence file(String name) {
        return new Evidence(UUID.nameUUIDFromBytes(name.getBytes()).toString(), name, "0".repeat(64));
    }

    private static Conformity likely(Edition.Clause clause) {
        int dice = Math.floorMod(clause.id().hashCode(), 10);
        boolean three = clause.scale().equals("THREE");
        return switch (clause.level()) {
            case 1, 2 -> Conformity.CONFORM;
            case 3 -> three && dice < 2 ? Conformity.PARTIAL : Conformity.CONFORM;
            case 4 -> dice < 4 ? Conformity.NONCONFORM : three && dice < 7 ? Conformity.PARTIAL : Conformity.CONFORM;
            default -> clause.naAllowed() ? Conformity.NA : Conformity.NONCONFORM;
        };
    }

    private static String words(Edition.Clause clause) {
        var examples = clause.examples();
        return clause.displayNo() + " 的情况："
                + examples.get(Math.floorMod(clause.id().hashCode(), examples.size()))
                + "责任部门每季度核对一次，记录保存三年，抽查近一年记录未发现缺失。";
    }

    private static Map<String, String> likelyValues() {
        var values = new LinkedHashMap<String, String>();
        Stream.of("1.16", "0.31", "13.69", "98.12", "81.25", "97.38", "94.37", "89.00", "329", "0.70", "21.99")
                .forEach(value -> values.put("PERF-%02d".formatted(values.size() + 1), value));
        return values;
    }

    private static Edition edition() {
        try (var file = new ClassPathResource("catalogue/catalogue-1.0.yaml").getInputStream()) {
            return new CatalogueReader().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was filled in at a step that an administrator added. */
    public List<OwnRecordView> ownRecords() {
        return List.of(new OwnRecordView(
                "ownApproval",
                "法定代表人批准",
                2,
                false,
                "王建国",
                "own-approval",
                3,
                List.of(
                        new OwnRecordView.Answer("agree", "意见", "同意"),
                        new OwnRecordView.Answer("opinion", "说明", "填报内容与实际相符")),
                SUBMITTED));
    }
}
