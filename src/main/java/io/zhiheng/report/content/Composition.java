package io.zhiheng.report.content;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.enterprise.ProfileSheet;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.report.content.ReportSheet.Binding;
import io.zhiheng.report.content.ReportSheet.DeclarationLine;
import io.zhiheng.report.content.ReportSheet.ExplanationLine;
import io.zhiheng.report.content.ReportSheet.Imprint;
import io.zhiheng.report.content.ReportSheet.LevelLine;
import io.zhiheng.report.content.ReportSheet.Outcome;
import io.zhiheng.report.content.ReportSheet.Tally;
import java.time.Instant;
import java.util.List;

/** Puts a report's content together. One instance composes one report. */
public class Composition {

    private static final String GATE = "GATE_";

    private final SubmittedSelfAssessment assessment;
    private final Edition edition;
    private final Marks marks;
    private final Reasons reasons;

    public Composition(SubmittedSelfAssessment assessment, Edition edition) {
        this.assessment = assessment;
        this.edition = edition;
        this.marks = new Marks(edition);
        this.reasons = new Reasons(assessment, edition);
    }

    public ReportSheet compose(String number, String checkCode, Instant issuedAt, ProfileSheet profile,
                               String qualityLossRate) {
        var chapters = new Chapters(assessment, edition, marks, reasons).all();
        return new ReportSheet(imprint(number, checkCode, issuedAt), outcome(), levels(), profile, chapters,
                qualityLossRate, declarations(), explanations());
    }

    private Imprint imprint(String number, String checkCode, Instant issuedAt) {
        return new Imprint(number, checkCode, assessment.profile().name(), assessment.profile().creditCode(),
                Times.date(issuedAt), assessment.statisticalYear(), Times.minute(assessment.startedAt()),
                assessment.startedBy(), Times.minute(assessment.submittedAt()), assessment.submittedBy(),
                assessment.revision(), edition.number(), edition.title(), assessment.scheme(),
                assessment.processVersion());
    }

    private Outcome outcome() {
        var overall = assessment.rating().overall();
        var level = edition.levels().stream().filter(each -> each.level() == overall.level()).findFirst();
        return new Outcome(marks.of(overall.level()), level.map(Edition.Level::meaning).orElse(""),
                level.map(Edition.Level::use).orElse(""), overall.index(), overall.score(), marks.of(overall.band()),
                marks.of(overall.cap()), overall.binding().stream().flatMap(rule -> bindings(rule).stream()).toList(),
                reasons.ofOverall(), tally());
    }

    private List<Binding> bindings(String rule) {
        if (rule.startsWith(GATE)) {
            var id = rule.substring(GATE.length());
            return assessment.rating().firstLevel().stream().filter(each -> each.id().equals(id))
                    .map(each -> binding("GATE", each)).toList();
        }
        if (!rule.startsWith("CAP")) {
            return List.of(new Binding("BAND", "", ""));
        }
        var lowest = assessment.rating().firstLevel().stream().map(Rating.FirstLevel::level)
                .filter(level -> level != null).min(Integer::compare).orElse(0);
        return assessment.rating().firstLevel().stream().filter(each -> lowest.equals(each.level())).limit(1)
                .map(each -> binding("CAP", each)).toList();
    }

    private Binding binding(String rule, Rating.FirstLevel decisive) {
        var name = edition.firstLevel(decisive.id()).map(first -> first.displayNo() + " " + first.name()).orElse("");
        return new Binding(rule, name, marks.of(decisive.level()).name());
    }

    private Tally tally() {
        return new Tally(count(Conformity.CONFORM), count(Conformity.PARTIAL), count(Conformity.NONCONFORM),
                count(Conformity.NA));
    }

    private int count(Conformity conformity) {
        return (int) assessment.answers().stream().filter(answer -> answer.conformity() == conformity).count();
    }

    private List<LevelLine> levels() {
        return edition.levels().stream().map(each -> new LevelLine(marks.of(each.level()), each.meaning())).toList();
    }

    private List<DeclarationLine> declarations() {
        return assessment.declarations().stream()
                .filter(each -> edition.firstLevel(each.item()).isPresent())
                .map(each -> new DeclarationLine(
                        edition.firstLevel(each.item()).map(first -> first.displayNo() + " " + first.name()).orElseThrow(),
                        each.responsible(), each.note(), each.declaredBy(), Times.minute(each.declaredAt())))
                .toList();
    }

    private List<ExplanationLine> explanations() {
        return assessment.explanations().stream()
                .map(each -> new ExplanationLine(each.message(), blankToNull(each.text()))).toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
