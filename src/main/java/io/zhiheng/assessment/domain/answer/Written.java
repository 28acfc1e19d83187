package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.performance.PerformanceEntry;
import io.zhiheng.assessment.domain.performance.PerformanceFigure;
import io.zhiheng.evidence.EvidenceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A state of an answer, an indicator, a figure or an explanation, by the names that pages and the API give its fields.
 *
 * @param subject clause, performance indicator, parameter or open point
 * @param by null where nobody has written anything yet
 */
public record Written(String subject, int version, Map<String, Object> content, String by, Instant at) {

    public static Written of(Answer answer) {
        var content = new HashMap<String, Object>();
        content.put("conformity", Objects.toString(answer.content().conformity(), null));
        content.put("statement", answer.content().statement());
        content.put("evidence", ids(answer.content().evidence()));
        return new Written(answer.clause(), answer.version(), content, answer.savedBy(), answer.savedAt());
    }

    public static Written of(PerformanceEntry entry) {
        var said = entry.content();
        var content = new HashMap<String, Object>();
        content.put("applicable", Objects.toString(said.applicable(), null));
        content.put("reason", said.reason());
        content.put("basis.scope", said.basis().scope());
        content.put("basis.period", said.basis().period());
        content.put("basis.source", said.basis().source());
        content.put("basis.department", said.basis().department());
        content.put("basis.target", said.basis().target());
        said.basis().history().forEach((year, value) -> content.put("basis.history." + year, value));
        content.put("statement", said.statement());
        content.put("evidence", ids(said.evidence()));
        return new Written(entry.indicator(), entry.version(), content, entry.savedBy(), entry.savedAt());
    }

    public static Written of(PerformanceFigure figure) {
        var content = new HashMap<String, Object>();
        content.put("parameters." + figure.parameter(), figure.value());
        return new Written(figure.parameter(), figure.version(), content, figure.savedBy(), figure.savedAt());
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
