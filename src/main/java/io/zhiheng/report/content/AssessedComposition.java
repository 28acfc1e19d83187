package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.conclusion.AssessedReport.ClauseFinding;
import io.zhiheng.conclusion.AssessedReport.ParameterFinding;
import io.zhiheng.enterprise.ProfileSheet;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.ShownFigures;
import io.zhiheng.report.content.AssessedSheet.Conclusion;
import io.zhiheng.report.content.AssessedSheet.Imprint;
import io.zhiheng.report.content.AssessedSheet.Overall;
import io.zhiheng.report.content.AssessedSheet.ParameterLine;
import io.zhiheng.report.content.ReportSheet.LevelLine;
import io.zhiheng.report.content.ReportSheet.Tally;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts an assessment report's content together. One instance composes one report. */
public class AssessedComposition {

    private static final String INDUSTRY = "industry";
    private static final String CREDIT_CODE_REASON = "creditCodeReason";

    private final AssessedReport report;
    private final Edition edition;
    private final Marks marks;
    private final ReasonLines reasons;
    private final AssessedCourse course;
    private final ShownFigures shown;

    public AssessedComposition(AssessedReport report, Edition edition, ShownFigures shown) {
        this.report = report;
        this.edition = edition;
        this.shown = shown;
        this.marks = new Marks(edition);
        this.reasons = new ReasonLines(
                report.assessed(),
                report.clauses().stream().collect(Collectors.toMap(ClauseFinding::clause, ClauseFinding::assessed)),
                edition);
        this.course = new AssessedCourse(report, edition.clausesById());
    }

    /** @param profile of the enterprise in words, as it stood in the self-assessment */
    public AssessedSheet compose(Seal seal, Instant issuedAt, ProfileSheet profile, List<OwnRecordView> ownRecords) {
        return new AssessedSheet(
                seal,
                imprint(issuedAt, profile),
                outcome(),
                conclusion(),
                levels(),
                new AssessedChapters(report, edition, marks, reasons, shown).all(),
                parameters(),
                course.team(),
                course.visit(),
                course.rounds(),
                course.nonconformities(),
                OwnLine.of(ownRecords));
    }

    private Imprint imprint(Instant issuedAt, ProfileSheet profile) {
        var subject = report.enterprise();
        var basis = report.basis();
        return new Imprint(
                report.number(),
                report.round(),
                subject.name(),
                subject.creditCode(),
                words(profile, CREDIT_CODE_REASON, null),
                subject.address(),
                words(profile, INDUSTRY, subject.industry()),
                report.institution().name(),
                report.institution().address(),
                report.scope(),
                report.sites(),
                Times.date(report.requestedAt()),
                Times.date(issuedAt),
                Times.minute(basis.submittedAt()),
                basis.revision(),
                edition.number(),
                edition.title(),
                basis.scheme(),
                basis.processVersion(),
                basis.statisticalYear());
    }

    private static String words(ProfileSheet profile, String field, String otherwise) {
        return profile.groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.field().equals(field))
                .map(ProfileSheet.Row::value)
                .findFirst()
                .orElse(otherwise);
    }

    private Overall outcome() {
        var self = report.self().overall();
        var assessed = report.assessed().overall();
        var meaning = edition.levels().stream()
                .filter(each -> each.level() == assessed.level())
                .findFirst()
                .map(Edition.Level::meaning)
                .orElse("");
        return new Overall(
                marks.of(report.appliedLevel()),
                marks.of(self.level()),
                shown.index(self.index()),
                self.score(),
                marks.of(assessed.level()),
                shown.index(assessed.index()),
                assessed.score(),
                assessed.limited(),
                marks.of(report.levelToCertify()),
                meaning,
                marks.of(assessed.band()),
                marks.of(assessed.cap()),
                reasons.ofOverall(),
                tally(),
                (int) report.clauses().stream()
                        .filter(each -> each.self() == each.assessed())
                        .count());
    }

    private Tally tally() {
        return new Tally(
                count(Conformity.CONFORM),
                count(Conformity.PARTIAL),
                count(Conformity.NONCONFORM),
                count(Conformity.NA));
    }

    private int count(Conformity conformity) {
        return (int) report.clauses().stream()
                .filter(each -> each.assessed() == conformity)
                .count();
    }

    private Conclusion conclusion() {
        var words = report.conclusion();
        return new Conclusion(
                words.summary(),
                words.strengths(),
                words.improvements(),
                words.writtenBy(),
                Times.date(words.writtenAt()));
    }

    private List<LevelLine> levels() {
        return edition.levels().stream()
                .map(each -> new LevelLine(marks.of(each.level()), each.meaning()))
                .toList();
    }

    private List<ParameterLine> parameters() {
        var known = edition.parameters().collect(Collectors.toMap(Edition.Parameter::id, Function.identity()));
        return report.parameters().stream()
                .map(each -> parameter(known.get(each.parameter()), each))
                .toList();
    }

    private static ParameterLine parameter(Edition.Parameter parameter, ParameterFinding finding) {
        var verified = finding.verifiedBy() == null ? null : finding.verified();
        return new ParameterLine(
                parameter.id(),
                parameter.name(),
                parameter.unit(),
                TypedFigure.shown(finding.declared()),
                TypedFigure.shown(verified),
                finding.reason(),
                finding.verifiedBy(),
                verified != null && !same(finding.declared(), verified));
    }

    private static boolean same(String declared, String verified) {
        return declared != null && new BigDecimal(declared).compareTo(new BigDecimal(verified)) == 0;
    }
}
