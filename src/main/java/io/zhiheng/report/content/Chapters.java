package io.zhiheng.report.content;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessment.Evidence;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.ShownFigures;
import io.zhiheng.report.content.ReportSheet.BasisLines;
import io.zhiheng.report.content.ReportSheet.Chapter;
import io.zhiheng.report.content.ReportSheet.ClauseLine;
import io.zhiheng.report.content.ReportSheet.Figure;
import io.zhiheng.report.content.ReportSheet.Group;
import io.zhiheng.report.content.ReportSheet.ParameterLine;
import io.zhiheng.report.content.ReportSheet.YearValue;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first-level indicators with everything below them. */
class Chapters {

    private static final int LINES_THAT_MAY_PART = 400;

    private final SubmittedSelfAssessment assessment;
    private final Edition edition;
    private final Marks marks;
    private final ReasonLines reasons;
    private final ShownFigures shown;
    private final Map<String, Rating.FirstLevel> firstLevel;
    private final Map<String, Rating.SecondLevel> secondLevel;
    private final Map<String, SubmittedSelfAssessment.Answer> answers;
    private final Map<String, SubmittedSelfAssessment.Performance> performance;

    Chapters(
            SubmittedSelfAssessment assessment, Edition edition, Marks marks, ReasonLines reasons, ShownFigures shown) {
        this.assessment = assessment;
        this.edition = edition;
        this.marks = marks;
        this.reasons = reasons;
        this.shown = shown;
        this.firstLevel = byId(assessment.rating().firstLevel(), Rating.FirstLevel::id);
        this.secondLevel = byId(assessment.rating().secondLevel(), Rating.SecondLevel::id);
        this.answers = byId(assessment.answers(), SubmittedSelfAssessment.Answer::clause);
        this.performance = byId(assessment.performance(), SubmittedSelfAssessment.Performance::indicator);
    }

    List<Chapter> all() {
        return edition.firstLevel().stream().map(this::chapter).toList();
    }

    private Chapter chapter(Edition.FirstLevel first) {
        var rated = firstLevel.get(first.id());
        var parameters = byId(first.parameters(), Edition.Parameter::id);
        return new Chapter(
                first.id(),
                first.displayNo(),
                first.name(),
                percent(first.weight()),
                marks.of(rated.level()),
                shown.index(rated.index()),
                marks.of(rated.band()),
                marks.of(rated.cap()),
                reasons.of(first.id()),
                first.secondLevel().stream().map(this::group).toList(),
                first.performance().stream()
                        .map(each -> figure(each, parameters))
                        .toList(),
                first.parameters().stream().map(this::parameter).toList());
    }

    private Group group(Edition.SecondLevel second) {
        var rated = secondLevel.get(second.id());
        return new Group(
                second.id(),
                second.displayNo(),
                second.name(),
                percent(second.weight()),
                marks.of(rated.level()),
                shown.partIndex(rated.index()),
                shown.rates(second.id(), rated.rates()),
                reasons.of(second.id()),
                second.clauses().stream().map(this::clause).toList());
    }

    private ClauseLine clause(Edition.Clause clause) {
        var answer = answers.get(clause.id());
        var conformity = answer.conformity();
        return new ClauseLine(
                clause.displayNo(),
                marks.of(clause.level()),
                clause.text(),
                conformity.name(),
                reasons.conformityName(clause, conformity),
                answer.statement(),
                names(answer.evidence()),
                answer.statement() != null && answer.statement().length() > LINES_THAT_MAY_PART);
    }

    private Figure figure(Edition.PerformanceIndicator indicator, Map<String, Edition.Parameter> parameters) {
        var rated = secondLevel.get(indicator.id());
        var entered = performance.get(indicator.id());
        var value = rated.value() == null ? null : rated.value().orElse(null);
        return new Figure(
                indicator.id(),
                indicator.displayNo(),
                indicator.name(),
                percent(indicator.weight()),
                indicator.formulaText(),
                indicator.unit(),
                TypedFigure.shown(value),
                marks.of(rated.level()),
                shown.partIndex(rated.index()),
                entered.applicable() ? null : entered.reason(),
                basis(entered.basis()),
                entered.statement(),
                names(entered.evidence()),
                indicator.parameters().stream()
                        .map(parameters::get)
                        .map(this::parameter)
                        .toList(),
                reasons.of(indicator.id()));
    }

    private BasisLines basis(SubmittedSelfAssessment.Basis basis) {
        if (basis == null) {
            return null;
        }
        var history = basis.history() == null
                ? List.<YearValue>of()
                : basis.history().entrySet().stream()
                        .map(year -> new YearValue(year.getKey(), TypedFigure.shown(year.getValue())))
                        .toList();
        return new BasisLines(
                basis.scope(),
                basis.period(),
                basis.source(),
                basis.department(),
                TypedFigure.shown(basis.target()),
                history);
    }

    private ParameterLine parameter(Edition.Parameter parameter) {
        return new ParameterLine(
                parameter.id(),
                parameter.name(),
                parameter.unit(),
                TypedFigure.shown(assessment.parameters().get(parameter.id())));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static List<String> names(List<Evidence> evidence) {
        return evidence == null
                ? List.of()
                : evidence.stream().map(Evidence::name).toList();
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
