package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.assessment.domain.performance.PerformanceContent;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A state of an answer, an indicator, a figure or an explanation, by the names that pages and the API give its fields.
 *
 * @param subject clause, performance indicator, parameter or open point
 * @param by null where nobody has written anything yet
 */
public record Written(String subject, int version, Map<String, Object> content, String by, Instant at) {

    private static final String YEAR = "basis.history.";
    private static final String FIGURE = "parameters.";

    public static Written of(Answer answer) {
        var content = new HashMap<String, Object>();
        content.put("conformity", Objects.toString(answer.content().conformity(), null));
        content.put("statement", answer.content().statement());
        content.put("evidence", ids(answer.content().evidence()));
        return new Written(answer.clause(), answer.version(), content, answer.savedBy(), answer.savedAt());
    }

    public static Written of(PerformanceEntry entry) {
        return of(entry.indicator(), entry.version(), entry.content(), entry.savedBy(), entry.savedAt());
    }

    /** A performance indicator of which nothing has been said yet. */
    public static Written nothing(String indicator) {
        return of(indicator, 0, PerformanceContent.EMPTY, null, null);
    }

    private static Written of(String indicator, int version, PerformanceContent said, String by, Instant at) {
        var content = new HashMap<String, Object>();
        content.put("applicable", Objects.toString(said.applicable(), null));
        content.put("reason", said.reason());
        content.put("basis.scope", said.basis().scope());
        content.put("basis.period", said.basis().period());
        content.put("basis.source", said.basis().source());
        content.put("basis.department", said.basis().department());
        content.put("basis.target", said.basis().target());
        said.basis().history().forEach((year, value) -> content.put(YEAR + year, value));
        content.put("statement", said.statement());
        content.put("evidence", ids(said.evidence()));
        return new Written(indicator, version, content, by, at);
    }

    public static Written of(PerformanceFigure figure) {
        var content = new HashMap<String, Object>();
        content.put(FIGURE + figure.parameter(), figure.value());
        return new Written(figure.parameter(), figure.version(), content, figure.savedBy(), figure.savedAt());
    }

    /** The content of an answer, as it went in. */
    public AnswerContent asAnswer() {
        var conformity = (String) content.get("conformity");
        return new AnswerContent(
                conformity == null ? null : Conformity.valueOf(conformity), text("statement"), files());
    }

    /** The content of a performance indicator, as it went in. */
    public PerformanceContent asPerformance() {
        var applicable = (String) content.get("applicable");
        var history = new TreeMap<String, String>();
        content.forEach((field, value) -> {
            if (field.startsWith(YEAR)) {
                history.put(field.substring(YEAR.length()), (String) value);
            }
        });
        return new PerformanceContent(
                applicable == null ? null : Boolean.valueOf(applicable),
                text("reason"),
                new Basis(
                        text("basis.scope"),
                        text("basis.period"),
                        text("basis.source"),
                        text("basis.department"),
                        text("basis.target"),
                        history),
                text("statement"),
                files());
    }

    /** The value of a figure; null where it was cleared. */
    public String asFigure() {
        return (String) content.get(FIGURE + subject);
    }

    private String text(String field) {
        return (String) content.get(field);
    }

    private List<EvidenceId> files() {
        return ((List<?>) content.get("evidence"))
                .stream().map(id -> EvidenceId.of(id.toString())).toList();
    }

    /** @param over the fields against which somebody decided; empty where nothing of anybody goes by that */
    public Optional<ReplacedState> replaced(
            SelfAssessmentId assessment, Collection<String> over, String by, Instant now) {
        var fields = over == null || this.by == null
                ? List.<String>of()
                : over.stream()
                        .distinct()
                        .filter(field -> content.get(field) instanceof String text && !text.isBlank())
                        .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(ReplacedState.of(assessment, this, fields, by, now));
    }

    private static List<String> ids(List<EvidenceId> files) {
        return files.stream().map(file -> file.value().toString()).toList();
    }
}
