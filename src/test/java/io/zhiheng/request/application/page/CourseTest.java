package io.zhiheng.request.application.page;

import static io.zhiheng.request.StepAction.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.request.Attribution.Side;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.page.Course.Standing;
import io.zhiheng.request.application.page.Course.Stretch;
import io.zhiheng.request.application.page.RequestView.Line;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final List<StepAction> TO_THE_DOCUMENTS =
            List.of(REQUEST_SUBMITTED, REQUEST_ACCEPTED, TEAM_PROPOSED, TEAM_CONFIRMED);

    @Test
    void whatLiesBehindIsDoneAndWhatComesIsAhead() {
        var course = course(RequestState.DOC_RECTIFY, TO_THE_DOCUMENTS, RECTIFICATION_ASKED);

        assertThat(course.current().phase()).isEqualTo(Phase.DOCUMENTS);
        assertThat(standings(course)).startsWith(Standing.DONE, Standing.DONE, Standing.CURRENT, Standing.AHEAD);
        assertThat(stretch(course, Phase.ACCEPTANCE).result().action()).isEqualTo(REQUEST_ACCEPTED);
        assertThat(stretch(course, Phase.TEAM).lines())
                .extracting(Line::action)
                .as("newest first")
                .containsExactly(TEAM_CONFIRMED, TEAM_PROPOSED);
    }

    @Test
    void aReminderIsNoResult() {
        var course =
                course(RequestState.DOC_REVIEW, TO_THE_DOCUMENTS.subList(0, 3), REMINDED, TEAM_CONFIRMED, REMINDED);

        assertThat(stretch(course, Phase.TEAM).lines())
                .extracting(Line::action)
                .containsExactly(REMINDED, TEAM_CONFIRMED, REMINDED, TEAM_PROPOSED);
        assertThat(stretch(course, Phase.TEAM).result().action()).isEqualTo(TEAM_CONFIRMED);
    }

    @Test
    void aPhaseWithNothingToDoIsSkipped() {
        var course =
                course(RequestState.REPORTING, TO_THE_DOCUMENTS, DOCUMENTS_PASSED, ON_SITE_PLANNED, ON_SITE_CLOSED);

        assertThat(stretch(course, Phase.CORRECTION).standing()).isEqualTo(Standing.SKIPPED);
        assertThat(course.current().phase()).isEqualTo(Phase.CONCLUSION);
        assertThat(course.current().result()).isNull();
    }

    @Test
    void whatEndsARequestEndsItWhereItStood() {
        assertThat(course(RequestState.REJECTED, List.of(REQUEST_SUBMITTED), REQUEST_REJECTED)
                        .current()
                        .phase())
                .isEqualTo(Phase.ACCEPTANCE);
        assertThat(course(RequestState.APPEALED, TO_THE_DOCUMENTS, DOCUMENTS_NOT_PASSED, APPEAL_FILED)
                        .current()
                        .phase())
                .isEqualTo(Phase.DOCUMENTS);
        assertThat(course(RequestState.WITHDRAWN, TO_THE_DOCUMENTS, REQUEST_WITHDRAWN)
                        .current()
                        .phase())
                .isEqualTo(Phase.TEAM);
    }

    @Test
    void whatIsReviewedAgainLiesAheadAgain() {
        var course = course(
                RequestState.DOC_REVIEW,
                TO_THE_DOCUMENTS,
                DOCUMENTS_PASSED,
                ON_SITE_PLANNED,
                ON_SITE_CLOSED,
                REPORT_SUBMITTED,
                REVIEW_REOPENED);

        assertThat(stretch(course, Phase.ON_SITE).standing()).isEqualTo(Standing.AHEAD);
        assertThat(stretch(course, Phase.ON_SITE).lines()).isNotEmpty();
        assertThat(course.current().phase()).isEqualTo(Phase.DOCUMENTS);
    }

    @Test
    void noStateAndNoActionBelongsToTwoPhases() {
        assertThat(Stream.of(RequestState.values())
                        .filter(state -> Phase.of(state).isEmpty()))
                .containsExactlyInAnyOrder(
                        RequestState.DRAFT,
                        RequestState.REJECTED,
                        RequestState.NOT_PASSED,
                        RequestState.APPEALED,
                        RequestState.WITHDRAWN,
                        RequestState.CLOSED);
        assertThat(Stream.of(StepAction.values())
                        .filter(action -> Phase.of(action).isEmpty()))
                .containsExactlyInAnyOrder(
                        REQUEST_WITHDRAWN,
                        REQUEST_CLOSED,
                        REQUEST_ENDED,
                        CONFLICT_LIFTED,
                        LEAD_CHANGED,
                        TASK_REASSIGNED,
                        APPEAL_FILED,
                        APPEAL_UPHELD,
                        APPEAL_DISMISSED,
                        APPEAL_PERIOD_ENDED,
                        OWN_STEP_OPENED,
                        OWN_STEP_TAKEN,
                        REMINDED,
                        TIME_LIMIT_PASSED,
                        PLATFORM_INFORMED,
                        STEP_FAILED);
    }

    private static Course course(RequestState state, List<StepAction> first, StepAction... then) {
        var actions = Stream.concat(first.stream(), Stream.of(then)).toList();
        var lines = IntStream.range(0, actions.size())
                .mapToObj(number -> new Line(
                        actions.get(number), "", Side.SYSTEM, null, null, Instant.EPOCH.plusSeconds(number), List.of()))
                .collect(Collectors.toList());
        Collections.reverse(lines);
        return Course.of(state, lines);
    }

    private static Stretch stretch(Course course, Phase phase) {
        return course.stretches().get(phase.ordinal());
    }

    private static List<Standing> standings(Course course) {
        return course.stretches().stream().map(Stretch::standing).toList();
    }
}
