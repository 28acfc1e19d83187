package io.zhiheng.report;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.conclusion.AssessedReport.Basis;
import io.zhiheng.conclusion.AssessedReport.Body;
import io.zhiheng.conclusion.AssessedReport.ClauseFinding;
import io.zhiheng.conclusion.AssessedReport.Conclusion;
import io.zhiheng.conclusion.AssessedReport.Nonconformity;
import io.zhiheng.conclusion.AssessedReport.OnSite;
import io.zhiheng.conclusion.AssessedReport.ParameterFinding;
import io.zhiheng.conclusion.AssessedReport.Round;
import io.zhiheng.conclusion.AssessedReport.Subject;
import io.zhiheng.conclusion.AssessedReport.TeamMember;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.AssessmentRequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What an institution may find out about the sample self-assessment; every part of it can be made odd. */
public class SampleReview {

    public static final Instant WRITTEN = Instant.parse("2026-06-12T02:30:00Z");

    private AssessmentRequestId request =
            new AssessmentRequestId(UUID.fromString("7b0d4c52-0a1e-4a3b-9d35-000000000003"));
    private SubmittedSelfAssessment self = new SampleAssessment().build();
    private int round = 1;
    private UnaryOperator<String> words = text -> text;
    private boolean plain;

    public SampleReview of(AssessmentRequestId request) {
        this.request = request;
        return this;
    }

    public SampleReview of(SubmittedSelfAssessment self) {
        this.self = self;
        return this;
    }

    public SampleReview round(int round) {
        this.round = round;
        return this;
    }

    /** Everything that people type. */
    public SampleReview worded(UnaryOperator<String> words) {
        this.words = words;
        return this;
    }

    /** Everything agreed, nothing to rectify, no visit. */
    public SampleReview plain() {
        this.plain = true;
        return this;
    }

    public AssessedReport build() {
        var findings = self.answers().stream()
                .map(answer -> finding(clause(answer.clause()), answer.conformity()))
                .toList();
        var values = new LinkedHashMap<String, String>();
        self.rating().secondLevel().stream()
                .filter(each -> each.value().isPresent())
                .forEach(each -> values.put(each.id(), each.value().get()));
        if (!plain) {
            values.put("PERF-02", "0.52");
        }
        var assessed = new SampleRating(
                        SampleAssessment.EDITION,
                        findings.stream()
                                .map(each -> new SubmittedSelfAssessment.Answer(
                                        each.clause(), 1, each.assessed(), "", List.of(), "", WRITTEN))
                                .toList())
                .rate(values);
        int applied = self.rating().overall().level();
        return new AssessedReport(
                request,
                "ZH-RQ-2026-000042",
                round,
                Instant.parse("2026-04-02T01:12:00Z"),
                new Subject(
                        self.enterprise(),
                        self.profile().name(),
                        self.profile().creditCode(),
                        "安徽省合肥市经开区恒川路 88 号",
                        "C34 通用设备制造业"),
                new Body("华东质量评估中心", "HDZP", "上海市徐汇区衡量路 12 号"),
                words.apply("闸阀、截止阀、球阀、蝶阀的设计、生产和服务，覆盖公司本部全部生产车间和仓储场所。"),
                words.apply("本部：经开区恒川路 88 号；二厂：肥西县工业园 6 号"),
                applied,
                new Basis(
                        self.id(),
                        self.submittedAt(),
                        plain ? 1 : 2,
                        self.edition(),
                        self.scheme(),
                        4,
                        self.statisticalYear()),
                self.rating(),
                assessed,
                Math.min(applied, assessed.overall().level()),
                new Conclusion(
                        words.apply("企业建立了覆盖设计、采购、制造和服务全过程的质量管理体系，质量目标层层分解并按季度考核。评估组通过文件评审和三天的现场评估，"
                                + "核对了全部条款的支撑证据，总体情况与企业自评基本相符，部分条款的证据不能支持自评结果。"),
                        words.apply("1. 关键工序实现在线检测，数据自动采集。\n2. 供应商分级管理制度健全，来料合格率稳定。"),
                        words.apply("1. 建立质量成本的统一归集口径，提高内部损失数据的可追溯性。\n2. 将顾客投诉与设计变更关联，形成闭环。"),
                        "陈立",
                        WRITTEN),
                findings,
                SampleAssessment.EDITION.parameters().map(this::parameter).toList(),
                List.of(
                        new TeamMember("陈立", true, "高级评估师 PG-2024-0018", Instant.parse("2026-04-12T02:00:00Z")),
                        new TeamMember("何静", false, "评估师 PG-2025-0107", Instant.parse("2026-04-12T03:00:00Z")),
                        new TeamMember("罗文博", false, null, Instant.parse("2026-04-13T01:00:00Z"))),
                plain
                        ? null
                        : new OnSite(
                                LocalDate.of(2026, 5, 18),
                                LocalDate.of(2026, 5, 20),
                                words.apply("公司本部、肥西二厂"),
                                Instant.parse("2026-05-18T01:00:00Z"),
                                Instant.parse("2026-05-20T08:30:00Z"),
                                words.apply("企业配合良好，现场共发现 2 项一般不符合，企业确认无异议。")),
                plain
                        ? List.of()
                        : List.of(new Round(
                                1,
                                Instant.parse("2026-04-22T06:00:00Z"),
                                "陈立",
                                words.apply("下列条款的证据不足，请补充近一年的记录。"),
                                List.of("QMS-03-L4-1", "QMS-05-L3-1"),
                                Instant.parse("2026-05-06T06:00:00Z"),
                                "李卫东")),
                plain
                        ? List.of()
                        : List.of(
                                nonconformity("NC-01", "GENERAL", "QMS-03-L4-1"),
                                nonconformity("NC-02", "SEVERE", null)));
    }

    private ClauseFinding finding(Edition.Clause clause, Conformity declared) {
        int dice = Math.floorMod(clause.id().hashCode(), 7);
        if (plain || dice != 0 || declared == Conformity.NA || declared == Conformity.NONCONFORM) {
            return new ClauseFinding(clause.id(), declared, null, declared, null, "何静");
        }
        return new ClauseFinding(
                clause.id(),
                declared,
                clause.level() == 4 ? Conformity.NONCONFORM : null,
                Conformity.NONCONFORM,
                words.apply("抽查近一年记录，" + clause.displayNo() + " 所述做法只在一个车间执行，其余车间未见记录。"),
                "何静");
    }

    private ParameterFinding parameter(Edition.Parameter parameter) {
        var declared = self.parameters().get(parameter.id());
        return !plain && parameter.id().equals("P03")
                ? new ParameterFinding(
                        parameter.id(), declared, "1480.20", words.apply("报废损失漏计第四季度外协件，按财务凭证核实。"), "罗文博")
                : new ParameterFinding(parameter.id(), declared, declared, null, "罗文博");
    }

    private Nonconformity nonconformity(String number, String severity, String clause) {
        return new Nonconformity(
                number,
                severity,
                clause,
                words.apply("装配车间 3 号试压台的压力表超过校准有效期 26 天，期间试压 41 台。"),
                words.apply("计量台账未与试压台更换同步。"),
                words.apply("完成校准并追溯复试 41 台，全部合格；台账改为系统自动提醒。"),
                Instant.parse("2026-06-05T06:00:00Z"),
                "何静",
                words.apply("复核校准证书和复试记录，措施有效，关闭。"));
    }

    private static Edition.Clause clause(String id) {
        return SampleAssessment.EDITION.clausesById().get(id);
    }
}
