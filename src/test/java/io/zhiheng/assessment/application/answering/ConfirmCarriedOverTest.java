package io.zhiheng.assessment.application.answering;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.assessment.AssessmentBench;
import io.zhiheng.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmCarriedOverTest {

    private final AssessmentBench at = new AssessmentBench();

    @BeforeEach
    void everythingButOneClauseIsCarriedOver() {
        at.answersEverything();
        var now = at.bench.clock.instant();
        for (var clause : List.of("BASE-A-1", "BASE-A-2", "BASE-B-1", "BASE-B-3")) {
            at.answer(clause).carryOver(at.answer(clause).content(), "去年", now);
        }
        at.entry().carryOver(at.entry().content(), "去年", now);
    }

    @ParameterizedTest
    @CsvSource({"BASE, 4", "BASE-A, 2", "BASE-B, 2", "FIG, 1", "FIG-A, 1"})
    void anIndicatorOfEitherLevelIsConfirmedAsItStands(String indicator, int count) {
        var before = at.answer("BASE-A-1").content();
        assertThat(confirm(indicator)).isEqualTo(count);
        assertThat(confirm(indicator)).as("nothing is left").isZero();
        var ofBaseA = indicator.equals("BASE") || indicator.equals("BASE-A");
        assertThat(at.answer("BASE-A-1").isCarriedOver()).isEqualTo(!ofBaseA);
        assertThat(at.answer("BASE-A-1").isAnswered()).isEqualTo(ofBaseA);
        assertThat(at.answer("BASE-A-1").content()).isEqualTo(before);
        assertThat(at.answer("BASE-A-1").savedBy()).isEqualTo(ofBaseA ? "陈立" : "去年");
        assertThat(at.entry().isCarriedOver()).isEqualTo(!indicator.startsWith("FIG"));
        assertThat(at.entry().savedBy()).isEqualTo(indicator.startsWith("FIG") ? "陈立" : "去年");
    }

    @Test
    void notOfADeclaredIndicatorNorAfterTheEndNorOfAnUnknownOne() {
        at.declared("BASE");
        refusing(() -> confirm("BASE-A")).by(CONFLICT, "indicator-completed");
        assertThat(confirm("FIG")).isEqualTo(1);
        assertThatThrownBy(() -> confirm("OTHER")).isInstanceOf(NotFound.class);
        at.assessment().submit("陈立", at.bench.clock.instant());
        refusing(() -> confirm("FIG")).by(CONFLICT, "already-submitted");
    }

    private int confirm(String indicator) {
        return at.bench.the(ConfirmCarriedOver.class).execute(at.chen, at.id, indicator);
    }
}
