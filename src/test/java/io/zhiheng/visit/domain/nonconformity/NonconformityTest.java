package io.zhiheng.visit.domain.nonconformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NonconformityTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final Correction COMPLETE = new Correction("培训缺失", "已隔离返工", "纳入岗前培训");

    @Test
    void itIsOpenUntilEveryPartOfTheCorrectionIsWritten() {
        var found = recorded(Severity.GENERAL);
        assertThat(found.state()).isEqualTo(Nonconformity.State.OPEN);
        found.correct(new Correction("培训缺失", " ", "纳入岗前培训"), "周敏", NOW);
        assertThat(found.lacksCorrection()).isTrue();
        assertThat(found.correction().missing()).containsExactly("correction");
        found.correct(COMPLETE, "周敏", NOW);
        assertThat(found.state()).isEqualTo(Nonconformity.State.CORRECTED);
    }

    @Test
    void whatIsSentBackIsKeptBesideTheNextCorrection() {
        var found = recorded(Severity.SEVERE);
        found.correct(COMPLETE, "周敏", NOW);
        found.judge(CorrectionVerdict.SENT_BACK, "没有培训记录", "方正", NOW.plusSeconds(60));
        assertThat(found.lacksCorrection()).isTrue();

        found.correct(new Correction("培训缺失", "已隔离返工", "纳入岗前培训，附记录"), "周敏", NOW.plusSeconds(120));
        assertThat(found.state()).isEqualTo(Nonconformity.State.CORRECTED);
        assertThat(found.past()).singleElement().satisfies(past -> {
            assertThat(past.text()).isEqualTo(COMPLETE);
            assertThat(past.reason()).isEqualTo("没有培训记录");
            assertThat(past.sentBackBy()).isEqualTo("方正");
        });
        found.judge(CorrectionVerdict.VERIFIED, null, "方正", NOW.plusSeconds(180));
        assertThat(found.state()).isEqualTo(Nonconformity.State.VERIFIED);
    }

    @Test
    void anObservationNeedsNoCorrection() {
        assertThat(recorded(Severity.OBSERVATION).lacksCorrection()).isFalse();
        assertThat(recorded(null).lacksCorrection()).isTrue();
    }

    @Test
    void aDraftMayLackEverythingButNothingMayBeTooLong() {
        assertThat(NonconformityText.NONE.missing()).containsExactly("severity", "description", "requirement");
        assertThat(NonconformityText.NONE.errors()).isEmpty();
        assertThat(new NonconformityText(" ", null, "字".repeat(2001), "").errors())
                .extracting("field")
                .containsExactly("description");
        assertThat(new NonconformityText(" ", null, "😀".repeat(2000), "").errors())
                .isEmpty();
        assertThat(new Correction("x".repeat(2001), "", "x".repeat(2001)).errors())
                .extracting("field")
                .containsExactly("cause", "action");
    }

    private static Nonconformity recorded(Severity severity) {
        return Nonconformity.record(
                AssessmentRequestId.next(),
                3,
                new NonconformityText(null, severity, "未按图纸检验", "Q/ZH 201 第 5 条"),
                Actor.ofInstitution(UUID.randomUUID(), "方正", UUID.randomUUID(), Set.of(Role.ASSESSOR)),
                NOW);
    }
}
