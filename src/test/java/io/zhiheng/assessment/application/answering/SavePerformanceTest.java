package io.zhiheng.assessment.application.answering;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.zhiheng.assessment.AssessmentBench;
import io.zhiheng.assessment.SubmittedSelfAssessment.Basis;
import io.zhiheng.assessment.application.answering.PerformancePut.Figure;
import io.zhiheng.assessment.domain.answer.ReplacedState;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SavePerformanceTest {

    private static final Basis BASIS = new Basis("全公司", "2025 年度", "ERP", "质量部", "1.0", Map.of());

    private final AssessmentBench at = new AssessmentBench();

    @Test
    void whatIsPutChangesAndTheRestStays() {
        put(at.chen, 0, new PerformancePut(true, null, BASIS, null, null, null, null));
        put(at.zhou, 0, new PerformancePut(null, null, null, null, "见年度报告", List.of(EvidenceId.next()), null));
        var content = at.entry().content();
        assertThat(content.isApplicable()).isTrue();
        assertThat(content.basis()).isEqualTo(BASIS);
        assertThat(content.statement()).isEqualTo("见年度报告");
        assertThat(content.evidence()).hasSize(1);
        assertThat(at.entry().savedBy()).isEqualTo("周敏");
    }

    @Test
    void figuresAreSavedByTheirOwnVersions() {
        put(at.chen, 0, figures(new Figure("12", 0), new Figure("1,000", 0)));
        assertThat(at.figure("X1").value()).isEqualTo("12");
        assertThat(at.figure("X2").value()).isEqualTo("1000");
        assertThat(at.figure("X1").savedBy()).isEqualTo("陈立");
        assertThat(at.entry().savedBy()).as("the words were nobody's").isNull();

        at.bench.clock.passes(Duration.ofMinutes(1));
        put(at.zhou, 0, figures(new Figure("12", 0), new Figure(" ", 0)));
        assertThat(at.figure("X1").savedBy()).as("nothing changed").isEqualTo("陈立");
        assertThat(at.figure("X2").value()).isNull();
        assertThat(at.figure("X2").savedBy()).isEqualTo("周敏");
    }

    @Test
    void whoHasNotSeenTheLatestIsToldWhatIsStale() {
        put(at.chen, 0, new PerformancePut(true, null, null, null, null, null, null));
        put(at.zhou, 0, figures(new Figure("12", 0), new Figure("1000", 0)));
        at.bench.savedByAnother(at.figure("X2"));
        var figure = refusing(() -> put(at.chen, 0, figures(new Figure("13", 0), new Figure("1001", 0))))
                .by(CONFLICT, "stale-version")
                .saying("周敏")
                .refusal();
        assertThat(figure.details()).containsEntry("stale", "X2").containsKey("current");
        assertThat(at.figure("X1").value()).as("all or nothing").isEqualTo("12");

        at.bench.savedByAnother(at.entry());
        var entry = refusing(() -> put(at.zhou, 0, new PerformancePut(null, null, null, null, "x", null, null)))
                .by(CONFLICT, "stale-version")
                .saying("陈立")
                .refusal();
        assertThat(entry.details()).containsEntry("stale", "FIG-A");
        put(at.zhou, 1, new PerformancePut(null, null, null, null, "x", null, null));
    }

    @Test
    void figuresThatAreWrongAreNotTakenIn() {
        at.ratings.wrong.add(new Rating.Error("X1", "TOO_LARGE", "报废数不得大于产量"));
        refusing(() -> put(at.chen, 0, figures(new Figure("12", 0), new Figure("10", 0))))
                .by(INVALID, "performance-invalid")
                .at("parameters.X1");
        assertThat(at.figure("X1").value()).isNull();
        put(at.chen, 0, new PerformancePut(null, null, null, null, "没有数字", null, null));
    }

    @Test
    void theTableIsAskedWithWhatStandsThereAndWhatIsNew() {
        at.answersEverything();
        at.ratings.wrong.add(new Rating.Error("X1", "TOO_LARGE", "报废数不得大于产量"));
        refusing(() -> put(
                        at.chen,
                        0,
                        new PerformancePut(null, null, null, Map.of("X1", new Figure("2000", 0)), null, null, null)))
                .by(INVALID, "performance-invalid");
        assertThat(at.ratings.asked).isEqualTo(Map.of("X1", "2000", "X2", "1000"));
        refusing(() -> put(
                        at.chen,
                        0,
                        new PerformancePut(null, null, null, Map.of("X1", new Figure(null, 0)), null, null, null)))
                .by(INVALID, "performance-invalid");
        assertThat(at.ratings.asked).isEqualTo(Map.of("X2", "1000"));
    }

    @Test
    void whatTheIndicatorDoesNotKnowIsRefusedAtItsField() {
        refusing(() -> put(
                        at.chen,
                        0,
                        new PerformancePut(null, null, null, Map.of("X9", new Figure("1", 0)), null, null, null)))
                .by(INVALID, "performance-invalid")
                .at("parameters.X9");
        refusing(() -> put(at.chen, 0, new PerformancePut(false, "无", null, null, null, null, null)))
                .by(INVALID, "performance-invalid")
                .at("applicable");
        refusing(() -> put(
                        at.chen,
                        0,
                        new PerformancePut(
                                null, null, new Basis(null, null, null, null, "1e3", null), null, null, null, null)))
                .by(INVALID, "performance-invalid")
                .at("basis.target");
        assertThatThrownBy(() ->
                        at.bench.the(SavePerformance.class).execute(at.chen, at.id, "FIG-Z", 0, figures(null, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anothersFileIsNoEvidence() {
        var file = at.evidence.ofAnother();
        refusing(() -> put(at.chen, 0, new PerformancePut(null, null, null, null, null, List.of(file), null)))
                .by(INVALID, "evidence-unknown");
    }

    @Test
    void onceDeclaredTheBasisStaysAndFiguresGoOn() {
        at.answersEverything();
        at.declared("FIG");
        refusing(() -> put(
                        at.chen,
                        0,
                        new PerformancePut(
                                null, null, new Basis("一车间", null, null, null, null, null), null, null, null, null)))
                .by(CONFLICT, "indicator-completed");
        put(at.chen, 0, new PerformancePut(null, null, null, null, "另一说明", null, null));
        put(at.chen, 0, figures(new Figure("2", 0), new Figure("1000", 0)));
        assertThat(at.figure("X1").value()).isEqualTo("2");
    }

    @Test
    void whatWasCarriedOverIsConfirmedByAnySave() {
        at.answersEverything();
        at.entry().carryOver(at.entry().content(), "去年", at.bench.clock.instant());
        put(at.chen, 0, figures(new Figure("1", 0), new Figure("1000", 0)));
        assertThat(at.entry().isCarriedOver()).isFalse();
        assertThat(at.entry().savedBy()).isEqualTo("陈立");
    }

    @Test
    void whatGoesAgainstAColleaguesTextIsKeptForHim() {
        at.answersEverything();
        put(at.zhou, 0, new PerformancePut(null, null, null, null, "周敏的说明", null, List.of("statement")));
        assertThat(at.bench.kept(ReplacedState.class))
                .extracting(ReplacedState::subject, ReplacedState::writtenBy)
                .containsExactly(tuple("FIG-A", "陈立"));
    }

    @Test
    void afterTheEndNothingChanges() {
        at.assessment().submit("陈立", at.bench.clock.instant());
        refusing(() -> put(at.chen, 0, figures(new Figure("1", 0), new Figure("1", 0))))
                .by(CONFLICT, "already-submitted");
    }

    private static PerformancePut figures(Figure scrap, Figure made) {
        return new PerformancePut(
                null, null, null, scrap == null ? Map.of() : Map.of("X1", scrap, "X2", made), null, null, null);
    }

    private void put(Actor who, int seen, PerformancePut put) {
        at.bench.the(SavePerformance.class).execute(who, at.id, "FIG-A", seen, put);
    }
}
