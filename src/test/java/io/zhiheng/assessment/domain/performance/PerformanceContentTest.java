package io.zhiheng.assessment.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.evidence.EvidenceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerformanceContentTest {

    private static final Basis BASIS = new Basis("全公司", "2025 年", "ERP", "财务部", "", Map.of());

    @Test
    void anApplicableIndicatorNeedsScopePeriodSourceAndDepartment() {
        assertThat(content(null, "", PerformanceContent.EMPTY.basis()).missingInBasis())
                .containsExactly("applicable");
        assertThat(content(true, "", new Basis("全公司", " ", "ERP", "", "", Map.of()))
                        .missingInBasis())
                .containsExactly("basis.period", "basis.department");
        assertThat(content(true, "", BASIS).missingInBasis()).isEmpty();
    }

    @Test
    void oneThatDoesNotApplyNeedsAReasonOnly() {
        assertThat(content(false, "", BASIS).missingInBasis()).containsExactly("reason");
        assertThat(content(false, "没有新产品", BASIS).missingInBasis()).isEmpty();
        assertThat(content(false, "没有新产品", BASIS).missingProof()).isEmpty();
    }

    @Test
    void figuresNeedWordsAndAFile() {
        assertThat(content(true, "", BASIS).missingProof()).containsExactly("statement", "evidence");
        assertThat(new PerformanceContent(true, "", BASIS, "见台账", List.of(EvidenceId.next())).missingProof())
                .isEmpty();
    }

    @Test
    void aChangeOfWordsLeavesTheBasisTheSame() {
        var content = content(true, "", BASIS);
        assertThat(new PerformanceContent(true, "", BASIS, "另一说明", List.of()).hasSameBasisAs(content))
                .isTrue();
        assertThat(content(true, "", new Basis("一厂", "2025 年", "ERP", "财务部", "", Map.of()))
                        .hasSameBasisAs(content))
                .isFalse();
    }

    private static PerformanceContent content(Boolean applicable, String reason, Basis basis) {
        return new PerformanceContent(applicable, reason, basis, "", List.of());
    }
}
