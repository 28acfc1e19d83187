package io.zhiheng.finding.application;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessment.Evidence;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.finding.application.ClauseView.Amendment;
import io.zhiheng.finding.application.ClauseView.Standing;
import io.zhiheng.finding.application.FiguresView.Figure;
import io.zhiheng.finding.application.Reading.Read;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one clause, or one performance indicator, of a request under review. */
@Component
@Transactional(readOnly = true)
public class ClauseQueries {

    private final IndicatorTasks tasks;
    private final Dossiers dossiers;
    private final StandingNonconformities nonconformities;
    private final EvidenceFiles files;
    private final Ratings ratings;

    ClauseQueries(
            IndicatorTasks tasks,
            Dossiers dossiers,
            StandingNonconformities nonconformities,
            EvidenceFiles files,
            Ratings ratings) {
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.nonconformities = nonconformities;
        this.files = files;
        this.ratings = ratings;
    }

    /** Whether this is a clause; else it is a performance indicator. */
    public boolean isClause(Read read, String subject) {
        var dossier = read.dossier();
        if (!dossier.hasClauseOrIndicator(subject)) {
            throw new NotFound("clause", subject);
        }
        return dossier.clause(subject).isPresent();
    }

    public ClauseView clause(Actor actor, Read read, String clauseId) {
        var dossier = read.dossier();
        var clause = dossier.clause(clauseId).orElseThrow(() -> new NotFound("clause", clauseId));
        var second = dossier.secondLevelOf(clause);
        var answer = dossier.answer(clauseId);
        var finding = read.finding(clauseId);
        return new ClauseView(
                read.request().id(),
                clause,
                second.displayNo() + " " + second.name(),
                second.characteristics(),
                levelNames(dossier.edition()),
                answer,
                types(read, answer.evidence()),
                amendments(read, finding),
                dossier.ruleOf(clause, true).adjustments(),
                finding,
                nonconformities(read, clauseId),
                standing(actor, read, clauseId));
    }

    private ClauseView.Nonconformities nonconformities(Read read, String clause) {
        var recorded = nonconformities.byClause(read.request()).getOrDefault(clause, List.of());
        return new ClauseView.Nonconformities(
                recorded.stream().map(StandingNonconformities.Recorded::label).toList(),
                StandingNonconformities.isUnsettled(
                        recorded,
                        read.findings().get(clause),
                        read.dossier().answer(clause).conformity()));
    }

    /** What each round brought, the latest first; a round that is still open has brought nothing yet. */
    private List<Amendment> amendments(Read read, FindingView finding) {
        var amendments = new ArrayList<Amendment>();
        var after = read.dossier();
        var rounds =
                finding.past().stream().filter(past -> past.round() != null).toList();
        for (int at = rounds.size() - 1; at >= 0; at--) {
            var past = rounds.get(at);
            var before = dossiers.of(read.request().selfAssessment(), past.revision());
            if (before.revision() < after.revision()) {
                amendments.add(
                        Amendment.of(past.round(), before.answer(finding.clause()), after.answer(finding.clause())));
            }
            after = before;
        }
        return amendments;
    }

    public FiguresView figures(Actor actor, Read read, String indicatorId) {
        var dossier = read.dossier();
        var indicator =
                dossier.performanceIndicator(indicatorId).orElseThrow(() -> new NotFound("indicator", indicatorId));
        var answer = dossier.performance(indicatorId);
        var sheet = read.sheet();
        var declared = answer.applicable()
                ? value(dossier, indicator, dossier.content().parameters())
                : null;
        var verified = sheet.applies(indicator) ? value(dossier, indicator, sheet.figures()) : null;
        var figures = dossier.parametersOf(indicator).stream()
                .map(parameter -> new Figure(
                        parameter,
                        read.performance(parameter.id()),
                        dossier.edition()
                                .performanceIndicators()
                                .filter(other -> !other.id().equals(indicatorId)
                                        && other.parameters().contains(parameter.id()))
                                .map(Edition.PerformanceIndicator::name)
                                .toList()))
                .toList();
        var applicability = read.performance(indicatorId);
        return new FiguresView(
                read.request().id(),
                indicator,
                levelNames(dossier.edition()),
                answer,
                types(read, answer.evidence()),
                declared,
                verified,
                level(dossier, declared),
                level(dossier, verified),
                applicability,
                figures,
                sheet.isReviewed(indicator),
                thresholds(dossier.edition(), indicator),
                history(answer),
                standing(actor, read, indicatorId));
    }

    private static List<FiguresView.Threshold> thresholds(Edition edition, Edition.PerformanceIndicator indicator) {
        return new TreeMap<>(indicator.thresholds())
                .entrySet().stream()
                        .filter(each -> each.getValue().value() != null)
                        .map(each -> new FiguresView.Threshold(
                                each.getKey(),
                                edition.levelName(each.getKey()),
                                each.getValue().operator().equals(">=") ? "≥" : "≤",
                                each.getValue().value().toPlainString()))
                        .toList();
    }

    private static Map<String, String> history(SubmittedSelfAssessment.Performance answer) {
        var given = new TreeMap<String, String>();
        if (answer.basis() != null && answer.basis().history() != null) {
            answer.basis().history().forEach((year, value) -> {
                if (value != null && !value.isBlank()) given.put(year, value);
            });
        }
        return given;
    }

    private PerformanceValue value(
            Dossier dossier, Edition.PerformanceIndicator indicator, Map<String, String> figures) {
        var own = figures.entrySet().stream()
                .filter(each -> indicator.parameters().contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ratings.value(
                dossier.content().edition(),
                dossier.content().scheme(),
                indicator.id(),
                own,
                dossier.content().profile().industry());
    }

    private static String level(Dossier dossier, PerformanceValue value) {
        return value == null || value.level() == null ? null : dossier.edition().levelName(value.level());
    }

    private Standing standing(Actor actor, Read read, String subject) {
        var request = read.request();
        var member = read.team().get(actor.account());
        var indicator = read.dossier().firstLevelOf(subject).orElseThrow().id();
        var task = IndicatorTasks.reviews(read.tasks()).get(indicator);
        if (task == null) {
            return new Standing(
                    member != null,
                    false,
                    member != null
                            && IndicatorTasks.correcting(request, read.tasks(), member)
                                    .isPresent(),
                    null,
                    null,
                    indicator);
        }
        boolean free = task.assignee() == null;
        return new Standing(
                member != null,
                true,
                member != null && (free || task.isHeldBy(actor.account())),
                tasks.holder(request, task),
                member != null && free ? task.id() : null,
                indicator);
    }

    /** The extension by the file's id, which says how it can be shown. */
    private Map<String, String> types(Read read, List<Evidence> evidence) {
        return files
                .find(
                        read.request().enterprise(),
                        evidence.stream().map(each -> EvidenceId.of(each.id())).toList())
                .stream()
                .collect(Collectors.toMap(file -> file.id().toString(), EvidenceFileView::type));
    }

    private static Map<Integer, String> levelNames(Edition edition) {
        return edition.levels().stream().collect(Collectors.toMap(Edition.Level::level, Edition.Level::name));
    }
}
