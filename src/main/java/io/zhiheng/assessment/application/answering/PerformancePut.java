package io.zhiheng.assessment.application.answering;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.assessment.domain.performance.PerformanceContent;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.typed.FigureText;
import io.zhiheng.shared.typed.TypedFigure;
import io.zhiheng.shared.typed.TypedText;
import io.zhiheng.shared.web.ShownAs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody wants to change about a performance indicator; null leaves a part as it is, empty text clears it.
 *
 * @param parameters figures by parameter id, each with the version that the writer has seen
 * @param over the fields in which the writer decided against what stands there, which is kept then
 */
@ShownAs(PerformanceView.class)
public record PerformancePut(
        Boolean applicable,
        String reason,
        Basis basis,
        @JsonSetter(contentNulls = Nulls.FAIL) Map<String, Figure> parameters,
        String statement,
        @JsonSetter(contentNulls = Nulls.FAIL) List<EvidenceId> evidence,
        @JsonSetter(contentNulls = Nulls.FAIL) List<String> over) {

    /** @param value in the one spelling that is stored, or as typed where it is no figure; null clears it */
    @ShownAs(PerformanceView.Figure.class)
    public record Figure(
            @JsonDeserialize(using = FigureText.class) String value, int version) {

        public Figure {
            value = TypedText.isBlank(value) ? null : TypedFigure.canonicalOf(value);
        }
    }

    public PerformancePut {
        parameters = parameters == null ? Map.of() : new LinkedHashMap<>(parameters);
    }

    PerformanceContent applyTo(PerformanceContent content) {
        return new PerformanceContent(
                orElse(applicable, content.applicable()),
                orElse(reason, content.reason()),
                basis == null ? content.basis() : merge(basis, content.basis()),
                orElse(statement, content.statement()),
                evidence == null
                        ? content.evidence()
                        : evidence.stream().distinct().toList());
    }

    private static Basis merge(Basis put, Basis current) {
        return new Basis(
                orElse(put.scope(), current.scope()),
                orElse(put.period(), current.period()),
                orElse(put.source(), current.source()),
                orElse(put.department(), current.department()),
                orElse(TypedFigure.canonicalOf(put.target()), current.target()),
                orElse(canonical(put.history()), current.history()));
    }

    private static Map<String, String> canonical(Map<String, String> history) {
        if (history == null) {
            return null;
        }
        var byYear = new TreeMap<>(history);
        byYear.values().removeIf(TypedText::isBlank);
        byYear.replaceAll((year, value) -> TypedFigure.canonicalOf(value));
        return byYear;
    }

    private static <T> T orElse(T put, T current) {
        return put == null ? current : put;
    }
}
