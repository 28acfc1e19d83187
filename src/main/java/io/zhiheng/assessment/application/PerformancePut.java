package io.zhiheng.assessment.application;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.assessment.domain.PerformanceContent;
import io.zhiheng.evidence.EvidenceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants to change about a performance indicator; null leaves a part as it is, empty text clears it.
 *
 * @param parameters figures by parameter id, each with the version that the writer has seen
 */
public record PerformancePut(Boolean applicable, String reason, Basis basis,
                             @JsonSetter(contentNulls = Nulls.FAIL) Map<String, Figure> parameters, String statement,
                             @JsonSetter(contentNulls = Nulls.FAIL) List<EvidenceId> evidence) {

    /** @param value as typed; blank or null clears it */
    public record Figure(String value, int version) {

        public Figure {
            value = value == null || value.isBlank() ? null : value.strip();
        }
    }

    public PerformancePut {
        parameters = parameters == null ? Map.of() : new LinkedHashMap<>(parameters);
    }

    PerformanceContent applyTo(PerformanceContent content) {
        return new PerformanceContent(orElse(applicable, content.applicable()), orElse(reason, content.reason()),
                basis == null ? content.basis() : merge(basis, content.basis()), orElse(statement, content.statement()),
                evidence == null ? content.evidence() : evidence.stream().distinct().toList());
    }

    private static Basis merge(Basis put, Basis current) {
        return new Basis(orElse(put.scope(), current.scope()), orElse(put.period(), current.period()),
                orElse(put.source(), current.source()), orElse(put.department(), current.department()),
                orElse(put.target(), current.target()), orElse(put.history(), current.history()));
    }

    private static <T> T orElse(T put, T current) {
        return put == null ? current : put;
    }
}
