package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.conclusion.AssessedReport.ClauseFinding;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.ShownFigures;
import io.zhiheng.report.content.AssessedSheet.Chapter;
import io.zhiheng.report.content.AssessedSheet.ClauseLine;
import io.zhiheng.report.content.AssessedSheet.Figure;
import io.zhiheng.report.content.AssessedSheet.Group;
import io.zhiheng.report.content.AssessedSheet.NamedConformity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first-level indicators as the enterprise and as the assessors see them, with everything below them. */
class AssessedChapters {

    private static final int LINES_THAT_MAY_PART = 400;

    private final Edition edition;
    private final Marks marks;
    private final ReasonLines reasons;
    private final ShownFigures shown;
    private final Levels self;
    private final Levels assessed;
    private final Map<String, ClauseFinding> findings;

    AssessedChapters(AssessedReport report, Edition edition, Marks marks, ReasonLines reasons, ShownFigures shown) {
        this.edition = edition;
        this.marks = marks;
        this.reasons = reasons;
        this.shown = shown;
        this.self = Levels.of(report.self());
        this.assessed = Levels.of(report.assessed());
        this.findings = byId(report.clauses(), ClauseFinding::clause);
    }

    /** One of the two ratings, looked up by indicator. */
    private record Levels(Map<String, Rating.FirstLevel> first, Map<String, Rating.SecondLevel> second) {

        static Levels of(Rating rating) {
            return new Levels(
                    byId(rating.firstLevel(), Rating.FirstLevel::id),
                    byId(rating.secondLevel(), Rating.SecondLevel::id));
        }

        String value(String indicator) {
            var value = second.get(indicator).value();
            return value == null ? null : value.orElse(null);
        }
    }

    List<Chapter> all() {
        return edition.firstLevel().stream().map(this::chapter).toList();
    }

    private Chapter chapter(Edition.FirstLevel first) {
        var before = self.first().get(first.id());
        var after = assessed.first().get(first.id());
        return new Chapter(
                first.id(),
                first.displayNo(),
                first.name(),
                percent(first.weight()),
                marks.of(before.level()),
                shown.index(before.index()),
                marks.of(after.level()),
                shown.index(after.index()),
                reasons.of(first.id()),
                first.secondLevel().stream().map(this::group).toList(),
                first.performance().stream().map(this::figure).toList());
    }

    private Group group(Edition.SecondLevel second) {
        var before = self.second().get(second.id());
        var after = assessed.second().get(second.id());
        return new Group(
                second.id(),
                second.displayNo(),
                second.name(),
                percent(second.weight()),
                marks.of(before.level()),
                shown.partIndex(before.index()),
                marks.of(after.level()),
                shown.partIndex(after.index()),
                reasons.of(second.id()),
                second.clauses().stream().map(this::clause).toList());
    }

    private Figure figure(Edition.PerformanceIndicator indicator) {
        var before = self.second().get(indicator.id());
        var after = assessed.second().get(indicator.id());
        return new Figure(
                indicator.id(),
                indicator.displayNo(),
                indicator.name(),
                percent(indicator.weight()),
                indicator.unit(),
                self.value(indicator.id()),
                marks.of(before.level()),
                shown.partIndex(before.index()),
                assessed.value(indicator.id()),
                marks.of(after.level()),
                shown.partIndex(after.index()),
                reasons.of(indicator.id()));
    }

    private ClauseLine clause(Edition.Clause clause) {
        var finding = findings.get(clause.id());
        var remark = finding.remark();
        return new ClauseLine(
                clause.displayNo(),
                marks.of(clause.level()),
                clause.text(),
                verdict(clause, finding.self()),
                finding.rectified() == null ? null : verdict(clause, finding.rectified()),
                verdict(clause, finding.assessed()),
                remark,
                finding.reviewedBy(),
                remark != null && remark.length() > LINES_THAT_MAY_PART);
    }

    private NamedConformity verdict(Edition.Clause clause, Conformity conformity) {
        return new NamedConformity(conformity.name(), reasons.conformityName(clause, conformity));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
