package io.zhiheng.report.content;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.report.content.AssessedSheet.NonconformityLine;
import io.zhiheng.report.content.AssessedSheet.RoundLine;
import io.zhiheng.report.content.AssessedSheet.TeamLine;
import io.zhiheng.report.content.AssessedSheet.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What happened in an assessment: who took part, the visit, what was asked for and what was found on site. */
class AssessedCourse {

    private final AssessedReport report;
    private final Map<String, Edition.Clause> clauses;

    AssessedCourse(AssessedReport report, Map<String, Edition.Clause> clauses) {
        this.report = report;
        this.clauses = clauses;
    }

    List<TeamLine> team() {
        return report.team().stream()
                .map(each ->
                        new TeamLine(each.name(), each.lead(), each.qualification(), Times.date(each.declaredAt())))
                .toList();
    }

    Visit visit() {
        var visit = report.onSite();
        return visit == null
                ? null
                : new Visit(
                        day(visit.from()),
                        day(visit.to()),
                        visit.places(),
                        Times.date(visit.openedAt()),
                        Times.date(visit.closedAt()),
                        visit.summary());
    }

    List<RoundLine> rounds() {
        return report.rounds().stream()
                .map(each -> new RoundLine(
                        each.number(),
                        Times.date(each.askedAt()),
                        each.askedBy(),
                        each.reason(),
                        each.clauses().stream().map(this::displayNo).toList(),
                        Times.date(each.answeredAt()),
                        each.answeredBy()))
                .toList();
    }

    List<NonconformityLine> nonconformities() {
        return report.nonconformities().stream()
                .map(each -> new NonconformityLine(
                        each.number(),
                        each.severity(),
                        each.clause() == null ? null : displayNo(each.clause()),
                        each.fact(),
                        each.cause(),
                        each.correction(),
                        Times.date(each.closedAt()),
                        each.verifiedBy(),
                        each.verification()))
                .toList();
    }

    private String displayNo(String clause) {
        return clauses.containsKey(clause) ? clauses.get(clause).displayNo() : clause;
    }

    private static String day(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
