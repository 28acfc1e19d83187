package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.result.WayView.Change;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Way;
import io.zhiheng.shared.typed.TypedFigure;
import java.util.HashMap;
import java.util.Map;

/** Tells the changes of a way with the words of the catalogue: what is asked, what shows it, how others did it. */
class WayChanges {

    private final Edition edition;
    private final AssessmentWords words;
    private final Map<String, Edition.Clause> clauses;
    private final Map<String, Edition.PerformanceIndicator> indicators = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    WayChanges(Edition edition, AssessmentWords words) {
        this.edition = edition;
        this.words = words;
        this.clauses = edition.clausesById();
        for (var first : edition.firstLevel()) {
            labels.put(first.id(), first.displayNo() + " " + first.name());
            first.secondLevel().forEach(second -> {
                labels.put(second.id(), second.displayNo() + " " + second.name());
                second.clauses().forEach(clause -> parents.put(clause.id(), second.id()));
            });
            first.performance().forEach(each -> {
                labels.put(each.id(), each.displayNo() + " " + each.name());
                indicators.put(each.id(), each);
                parents.put(each.id(), first.id());
            });
        }
        clauses.forEach((id, clause) -> labels.put(id, clause.displayNo()));
    }

    String label(String id) {
        return labels.getOrDefault(id, id);
    }

    Change told(Way.Change change) {
        return change instanceof Way.ClauseChange clause ? clause(clause) : figure((Way.FigureChange) change);
    }

    private Change clause(Way.ClauseChange change) {
        var clause = clauses.get(change.id());
        return new Change(
                change.id(),
                clause.displayNo(),
                clause.level(),
                edition.levelName(clause.level()),
                label(parents.get(change.id())),
                name(change.from()),
                name(change.to()),
                change.from() == null ? null : change.from().name(),
                change.to().name(),
                change.steps(),
                clause.text(),
                change.warning(),
                null,
                clause.evidence(),
                clause.examples());
    }

    private Change figure(Way.FigureChange change) {
        var indicator = indicators.get(change.id());
        return new Change(
                change.id(),
                label(change.id()),
                change.toLevel(),
                edition.levelName(change.toLevel()),
                label(parents.get(change.id())),
                change.from() == null ? null : TypedFigure.shown(change.from()) + ' ' + indicator.unit(),
                change.to() == null
                        ? words.of("assessment.script.way.any")
                        : words.of(
                                change.operator().equals(">=")
                                        ? "assessment.script.way.at-least"
                                        : "assessment.script.way.at-most",
                                TypedFigure.shown(change.to()),
                                indicator.unit()),
                change.from(),
                change.to(),
                change.steps(),
                indicator.formulaText(),
                null,
                numerator(change.numerator()),
                indicator.evidence(),
                indicator.examples());
    }

    private String numerator(Way.Numerator numerator) {
        if (numerator == null) {
            return null;
        }
        var parameters = new HashMap<String, Edition.Parameter>();
        edition.parameters().forEach(each -> parameters.put(each.id(), each));
        var said = words.of(
                numerator.operator().equals(">=")
                        ? "assessment.script.way.numerator.at-least"
                        : "assessment.script.way.numerator.at-most",
                words.join(numerator.parameters().stream()
                        .map(each -> parameters.get(each).name())
                        .toList()),
                TypedFigure.shown(numerator.value()),
                parameters.get(numerator.parameters().get(0)).unit());
        return numerator.shared().isEmpty()
                ? said
                : said
                        + words.of(
                                "assessment.script.way.numerator.shared",
                                words.join(numerator.shared().stream()
                                        .map(each -> parameters.get(each).name())
                                        .toList()));
    }

    private String name(Conformity conformity) {
        return conformity == null ? null : words.of("assessment.script.conformity." + conformity);
    }
}
