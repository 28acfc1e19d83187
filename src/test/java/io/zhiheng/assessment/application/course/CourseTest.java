package io.zhiheng.assessment.application.course;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zhiheng.assessment.AssessmentBench;
import io.zhiheng.assessment.application.DeclarationInput;
import io.zhiheng.assessment.application.SelfAssessmentStep;
import io.zhiheng.assessment.application.check.ExplanationView;
import io.zhiheng.assessment.application.check.SaveExplanation;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.SelfAssessment.State;
import io.zhiheng.assessment.domain.SelfAssessmentAbandoned;
import io.zhiheng.assessment.domain.SelfAssessmentSubmitted;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Explanation;
import io.zhiheng.assessment.domain.submission.Revision;
import io.zhiheng.assessment.domain.submission.Submission;
import io.zhiheng.enterprise.MissingField;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.rating.Implausibility;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.NotFound;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** The way of a self-assessment from its first step to its end, and back. */
class CourseTest {

    private static final DeclarationInput SAID = new DeclarationInput("周敏", "已核对");

    private final AssessmentBench at = new AssessmentBench();

    @Nested
    class AProfileIsConfirmed {

        private final TaskRef task = TaskRef.of(at.id, SelfAssessmentStep.COMPLETE_PROFILE);

        @BeforeEach
        void itWaits() {
            at.bench.tasks.open(task);
        }

        @Test
        void asItStandsOrAsItWasTyped() {
            confirm(Map.of());
            assertThat(at.profile.saved).isEmpty();
            assertThat(declaration().item()).isEqualTo(Part.PROFILE);
            assertThat(declaration().responsible()).isEqualTo("周敏");
            assertThat(at.bench.tasks.isCompleted(task)).isTrue();
            at.bench.tasks.open(task);
            confirm(Map.of("name", "瓯北阀门"));
            assertThat(at.profile.saved).containsExactly(Map.of("name", "瓯北阀门"));
            assertThat(at.bench.kept(Declaration.class))
                    .as("one is in force already")
                    .hasSize(1);
        }

        @Test
        void notWhileSomethingIsMissing() {
            at.profile.missing.add(new MissingField("name", "企业名称"));
            at.profile.missing.add(new MissingField("city", "市"));
            refusing(() -> confirm(Map.of()))
                    .by(INVALID, "profile-incomplete")
                    .saying(2)
                    .at("name", "city");
            assertThat(at.bench.kept(Declaration.class)).isEmpty();
        }

        @Test
        void onlyWhileItsTaskWaits() {
            confirm(Map.of());
            refusing(() -> confirm(Map.of("name", "x"))).by(CONFLICT, "task-not-open");
            assertThat(at.profile.saved).isEmpty();
        }

        @Test
        void aCorrectionEndsWithIt() {
            var revision = at.bench.keep(Revision.open(at.id, Part.PROFILE, "陈立", at.bench.clock.instant()));
            confirm(Map.of());
            assertThat(closed(revision)).isTrue();
        }

        @Test
        void onlyWhileItIsFilledIn() {
            at.bench.processes.await(AbandonSelfAssessment.MESSAGE, at.id);
            at.bench.the(AbandonSelfAssessment.class).execute(at.chen, at.id, "停产");
            refusing(() -> confirm(Map.of())).by(CONFLICT, "already-abandoned");
        }

        @Test
        void itsOutputValueIsPutWhereNothingStands() {
            at.asksForOutputValue();
            at.profile.current = profile("1234.50");
            confirm(Map.of());
            assertThat(at.figure("X2").value()).isEqualTo("1234.50");
            assertThat(at.figure("X2").savedBy()).isEqualTo("陈立");
            assertThat(at.figure("X1").isBlank()).isTrue();
        }

        @Test
        void whatWasTypedStays() {
            at.asksForOutputValue();
            at.profile.current = profile("1234.50");
            at.figure("X2").save("7", "周敏", at.bench.clock.instant());
            confirm(Map.of());
            assertThat(at.figure("X2").value()).isEqualTo("7");
            assertThat(at.figure("X2").savedBy()).isEqualTo("周敏");
        }

        @Test
        void anOutputValueThatNobodyKnowsOrAsksForIsPutNowhere() {
            at.profile.current = profile("1234.50");
            confirm(Map.of());
            assertThat(at.figure("X2").isBlank()).isTrue();
            at.asksForOutputValue();
            at.profile.current = profile(null);
            at.bench.tasks.open(task);
            confirm(Map.of());
            assertThat(at.figure("X2").isBlank()).isTrue();
        }

        private static Profile profile(String outputValue) {
            return JsonMapper.builder()
                    .findAndAddModules()
                    .build()
                    .convertValue(Collections.singletonMap("outputValue", outputValue), Profile.class);
        }

        private Declaration declaration() {
            return at.bench.kept(Declaration.class).get(0);
        }

        private void confirm(Map<String, Object> content) {
            at.bench.the(ConfirmProfile.class).execute(at.chen, at.id, task, content, SAID);
        }
    }

    @Nested
    class APartIsDeclaredAndReopened {

        private final TaskRef task = TaskRef.of(at.id, "assessBase", "BASE");

        @BeforeEach
        void itWaits() {
            at.bench.tasks.open(task);
        }

        @Test
        void onlyWhenNothingOfItIsOpen() {
            var refusal = refusing(() -> declare("BASE"))
                    .by(INVALID, "part-incomplete")
                    .saying(5)
                    .refusal();
            assertThat((List<?>) refusal.details().get("points")).hasSize(5);
            at.answersEverything();
            declare("BASE");
            assertThat(at.bench.kept(Declaration.class))
                    .extracting(Declaration::item)
                    .containsExactly("BASE");
            assertThat(at.bench.tasks.isCompleted(task)).isTrue();
        }

        @Test
        void onlyWhileItsTaskWaits() {
            at.answersEverything();
            declare("BASE");
            refusing(() -> declare("BASE")).by(CONFLICT, "task-not-open");
        }

        @Test
        void reopenedItIsOpenInATaskOfItsOwnUntilItIsDeclaredAgain() {
            at.answersEverything();
            declare("BASE");
            at.bench.processes.await(ReopenPart.INDICATOR_REOPENED, at.id);
            var revision = reopen("BASE");
            assertThat(revision).isEqualTo(TaskRef.of(at.id, SelfAssessmentStep.REVISE_INDICATOR, "BASE"));
            assertThat(at.bench.processes.known(at.id)).containsEntry("indicator", "BASE");
            assertThat(reopen("BASE")).as("asked again, the same").isEqualTo(revision);
            assertThat(at.bench.kept(Revision.class)).hasSize(1);

            at.bench.tasks.open(revision);
            at.bench.the(DeclarePart.class).execute(at.chen, at.id, "BASE", revision, SAID);
            assertThat(closed(at.bench.kept(Revision.class).get(0))).isTrue();
            assertThat(at.bench.kept(Declaration.class)).hasSize(2);
        }

        @Test
        void theProfileIsReopenedByAMessageOfItsOwn() {
            at.declared(Part.PROFILE);
            at.bench.processes.await(ReopenPart.PROFILE_REOPENED, at.id);
            assertThat(reopen(Part.PROFILE)).isEqualTo(TaskRef.of(at.id, SelfAssessmentStep.CORRECT_PROFILE));
            assertThat(at.bench.processes.known(at.id)).doesNotContainKey("indicator");
        }

        @Test
        void whatIsUnknownOrNotDeclaredIsNotReopened() {
            refusing(() -> reopen("OTHER")).by(INVALID, "unknown-part").at("item");
            refusing(() -> reopen(null)).by(INVALID, "unknown-part");
            refusing(() -> reopen("BASE")).by(CONFLICT, "part-not-completed");
        }

        private TaskRef reopen(String part) {
            return at.bench.the(ReopenPart.class).execute(at.chen, at.id, part);
        }

        private void declare(String part) {
            at.bench.the(DeclarePart.class).execute(at.chen, at.id, part, task, SAID);
        }
    }

    @Nested
    class ItIsSubmitted {

        private final TaskRef task = TaskRef.of(at.id, SelfAssessmentStep.SUBMIT_SELF_ASSESSMENT);

        @BeforeEach
        void everythingIsThere() {
            at.answersEverything();
            List.of(Part.PROFILE, "BASE", "FIG", Part.PERFORMANCE).forEach(at::declared);
            at.bench.tasks.open(task);
        }

        @Test
        void withWhatWasExplained() {
            at.ratings.odd.add(odd("A"));
            at.ratings.odd.add(odd("B"));
            at.ratings.odd.add(odd("C"));
            explain("A", "先前的说明");
            explain("B", "先前的说明");
            submit(Map.of("B", " 当前的说明 ", "C", "  "));

            var submission = at.bench.kept(Submission.class).get(0);
            assertThat(submission.submittedBy()).isEqualTo("陈立");
            assertThat(submission.explanations())
                    .extracting(each -> each.point() + "=" + each.text())
                    .containsExactly("A=先前的说明", "B=当前的说明", "C=null");
            assertThat(at.assessment().state()).isEqualTo(State.SUBMITTED);
            assertThat(at.bench.events(SelfAssessmentSubmitted.class)).hasSize(1);
            assertThat(at.bench.tasks.isCompleted(task)).isTrue();
        }

        @Test
        void notWhileSomethingMustBeFixed() {
            at.bench.kept(Declaration.class).get(1).withdraw("陈立", at.bench.clock.instant());
            at.ratings.odd.add(odd("A"));
            var refusal = refusing(() -> submit(Map.of()))
                    .by(INVALID, "open-points")
                    .saying(1L)
                    .refusal();
            assertThat((List<?>) refusal.details().get("items"))
                    .as("with what only asks for words")
                    .extracting("id")
                    .containsExactly("declaration:BASE", "A");
            assertThat(at.assessment().state()).isEqualTo(State.FILLING);
        }

        @Test
        void notWhereTooMuchDoesNotApply() {
            at.ratings.status = Rating.Status.TOO_MANY_NA;
            refusing(() -> submit(Map.of())).by(INVALID, "open-points");
        }

        @Test
        void anExplanationHasAtMost500Characters() {
            refusing(() -> submit(Map.of("A", "字".repeat(501))))
                    .by(INVALID, "explanation-too-long")
                    .at("explanations.A");
            submit(Map.of("A", "字".repeat(500)));
        }

        @Test
        void onlyOnce() {
            submit(Map.of());
            refusing(() -> submit(Map.of())).by(CONFLICT, "already-submitted");
        }

        private void submit(Map<String, String> words) {
            at.bench.the(SubmitSelfAssessment.class).execute(at.chen, at.id, words);
        }
    }

    @Nested
    class APointIsExplained {

        @BeforeEach
        void oneIsOdd() {
            at.ratings.odd.add(odd("A"));
        }

        @Test
        void byWhoHasSeenTheLatestWords() {
            assertThat(explain("A", "一次性返工").text()).isEqualTo("一次性返工");
            at.bench.savedByAnother(at.bench.kept(Explanation.class).get(0));
            refusing(() -> explain("A", "另一种说法")).by(CONFLICT, "stale-version").saying("陈立");
        }

        @Test
        void alsoWhenItIsNoLongerOpen() {
            explain("A", "一次性返工");
            at.ratings.odd.clear();
            assertThat(explain("A", null).text()).isEmpty();
        }

        @Test
        void nothingElse() {
            assertThat(catchThrowable(() -> explain("B", "x"))).isInstanceOf(NotFound.class);
            assertThat(catchThrowable(() -> explain("BASE-A-1", "x")))
                    .as("what must be fixed is not talked away")
                    .isInstanceOf(NotFound.class);
            refusing(() -> explain("A", "字".repeat(501)))
                    .by(INVALID, "explanation-too-long")
                    .at("text");
        }
    }

    @Nested
    class ItIsAbandoned {

        @Test
        void forAReason() {
            at.bench.processes.await(AbandonSelfAssessment.MESSAGE, at.id);
            refusing(() -> abandon(" ")).by(INVALID, "reason-missing").at("reason");
            refusing(() -> abandon("字".repeat(501)))
                    .by(INVALID, "reason-too-long")
                    .at("reason");
            abandon(" " + "字".repeat(500));
            assertThat(at.assessment().state()).isEqualTo(State.ABANDONED);
            assertThat(at.assessment().endReason()).hasSize(500);
            assertThat(at.bench.events(SelfAssessmentAbandoned.class)).hasSize(1);
            assertThat(at.bench.processes.sent()).hasSize(1);
            refusing(() -> abandon("再次")).by(CONFLICT, "already-abandoned");
        }

        private void abandon(String reason) {
            at.bench.the(AbandonSelfAssessment.class).execute(at.chen, at.id, reason);
        }
    }

    private static Implausibility odd(String id) {
        return new Implausibility(id, "BASE", null, "statement", "填写内容过于简短");
    }

    private ExplanationView explain(String point, String text) {
        return at.bench.the(SaveExplanation.class).execute(at.chen, at.id, point, 0, text, List.of());
    }

    private static boolean closed(Revision revision) {
        return ReflectionTestUtils.getField(revision, "closedAt") != null;
    }
}
