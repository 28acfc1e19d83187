package io.zhiheng.report.content;

import io.zhiheng.assessment.ResultSummary;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.enterprise.ProfileSheet;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.ShownFigures;
import io.zhiheng.rating.Way;
import io.zhiheng.report.content.ReportSheet.CeilingLine;
import io.zhiheng.report.content.ReportSheet.DeclarationLine;
import io.zhiheng.report.content.ReportSheet.ExplanationLine;
import io.zhiheng.report.content.ReportSheet.Imprint;
import io.zhiheng.report.content.ReportSheet.LevelLine;
import io.zhiheng.report.content.ReportSheet.Overall;
import io.zhiheng.report.content.ReportSheet.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a report's content together. One instance composes one report. */
public class Composition {

    private final SubmittedSelfAssessment assessment;
    private final Edition edition;
    private final Marks marks;
    private final ReasonLines reasons;
    private final ShownFigures shown;

    public Composition(SubmittedSelfAssessment assessment, Edition edition, ShownFigures shown) {
        this.assessment = assessment;
        this.edition = edition;
        this.shown = shown;
        this.marks = new Marks(edition);
        this.reasons = new ReasonLines(assessment.rating(), given(assessment), edition);
    }

    public ReportSheet compose(
            Seal seal,
            Instant issuedAt,
            ProfileSheet profile,
            ResultSummary summary,
            String qualityLossRate,
            Way way,
            List<OwnRecordView> ownRecords) {
        var chapters = new Chapters(assessment, edition, marks, reasons, shown).all();
        return new ReportSheet(
                imprint(seal, issuedAt),
                summary,
                outcome(),
                levels(),
                profile,
                chapters,
                qualityLossRate,
                new NextLevel(edition, marks, reasons).of(way),
                declarations(),
                explanations(),
                OwnLine.of(ownRecords));
    }

    private Imprint imprint(Seal seal, Instant issuedAt) {
        return new Imprint(
                seal.number(),
                seal.checkCode(),
                seal.verification(),
                assessment.profile().name(),
                assessment.profile().creditCode(),
                Times.date(issuedAt),
                assessment.statisticalYear(),
                Times.minute(assessment.startedAt()),
                assessment.startedBy(),
                Times.minute(assessment.submittedAt()),
                assessment.submittedBy(),
                assessment.revision(),
                edition.number(),
                edition.title(),
                assessment.scheme(),
                assessment.processVersion());
    }

    private Overall outcome() {
        var overall = assessment.rating().overall();
        var level = edition.levels().stream()
                .filter(each -> each.level() == overall.level())
                .findFirst();
        return new Overall(
                marks.of(overall.level()),
                level.map(Edition.Level::meaning).orElse(""),
                level.map(Edition.Level::use).orElse(""),
                shown.index(overall.index()),
                overall.score(),
                overall.limited(),
                marks.of(overall.band()),
                marks.of(overall.cap()),
                reasons.ofOverall(),
                ceilings(),
                tally());
    }

    private List<CeilingLine> ceilings() {
        var clauses = edition.clausesById();
        return assessment.rating().ceilings().stream()
                .map(ceiling -> {
                    var clause = clauses.get(ceiling.clause());
                    return new CeilingLine(
                            clause.displayNo(),
                            clause.text(),
                            reasons.conformityName(clause, ceiling.conformity()),
                            edition.levelName(ceiling.level()),
                            ceiling.requestAllowed());
                })
                .toList();
    }

    private static Map<String, Conformity> given(SubmittedSelfAssessment assessment) {
        return assessment.answers().stream()
                .filter(answer -> answer.conformity() != null)
                .collect(Collectors.toMap(
                        SubmittedSelfAssessment.Answer::clause, SubmittedSelfAssessment.Answer::conformity));
    }

    private Tally tally() {
        return new Tally(
                count(Conformity.CONFORM),
                count(Conformity.PARTIAL),
                count(Conformity.NONCONFORM),
                count(Conformity.NA));
    }

    private int count(Conformity conformity) {
        return (int) assessment.answers().stream()
                .filter(answer -> answer.conformity() == conformity)
                .count();
    }

    private List<LevelLine> levels() {
        return edition.levels().stream()
                .map(each -> new LevelLine(marks.of(each.level()), each.meaning()))
                .toList();
    }

    private List<DeclarationLine> declarations() {
        return assessment.declarations().stream()
                .filter(each -> edition.firstLevel(each.item()).isPresent())
                .map(each -> new DeclarationLine(
                        edition.firstLevel(each.item())
                                .map(first -> first.displayNo() + " " + first.name())
                                .orElseThrow(),
                        each.responsible(),
                        each.note(),
                        each.declaredBy(),
                        Times.minute(each.declaredAt())))
                .toList();
    }

    private List<ExplanationLine> explanations() {
        return assessment.explanations().stream()
                .map(each -> new ExplanationLine(each.message(), blankToNull(each.text())))
                .toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
