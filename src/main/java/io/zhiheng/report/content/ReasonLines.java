package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.report.content.ReportSheet.HeldDown;
import io.zhiheng.report.content.ReportSheet.ReasonLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why indicators have the levels they have, with the clauses concerned in their own words. */
class ReasonLines {

    private final List<Rating.Reason> reasons;
    private final Map<String, Edition.Clause> clauses;
    private final Map<String, Conformity> answers;
    private final Set<String> indicators;
    private final Edition edition;

    /** @param answers by clause, those that the rating was made of */
    ReasonLines(Rating rating, Map<String, Conformity> answers, Edition edition) {
        this.edition = edition;
        this.reasons = rating.reasons();
        this.clauses = edition.clausesById();
        this.answers = answers;
        this.indicators = Stream.of(
                        edition.firstLevel().stream().map(Edition.FirstLevel::id),
                        edition.secondLevels().map(Edition.SecondLevel::id),
                        edition.performanceIndicators().map(Edition.PerformanceIndicator::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    List<ReasonLine> of(String indicator) {
        return reasons.stream()
                .filter(reason -> reason.id().equals(indicator))
                .map(this::line)
                .toList();
    }

    /** Those that belong to no single indicator. */
    List<ReasonLine> ofOverall() {
        return reasons.stream()
                .filter(reason -> !indicators.contains(reason.id()))
                .map(this::line)
                .toList();
    }

    String conformityName(Edition.Clause clause, Conformity conformity) {
        return edition.scale(clause.scale()).stream()
                .flatMap(scale -> scale.options().stream())
                .filter(option -> conformity != null && option.code().equals(conformity.name()))
                .map(Edition.Option::name)
                .findFirst()
                .orElse(null);
    }

    private ReasonLine line(Rating.Reason reason) {
        return new ReasonLine(
                reason.text(),
                reason.table(),
                reason.row(),
                reason.clauses().stream()
                        .map(clauses::get)
                        .filter(clause -> clause != null)
                        .map(this::held)
                        .toList());
    }

    private HeldDown held(Edition.Clause clause) {
        var conformity = answers.get(clause.id());
        return new HeldDown(
                clause.displayNo(),
                clause.text(),
                conformity == null ? "" : conformity.name(),
                conformityName(clause, conformity));
    }
}
