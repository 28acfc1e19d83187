package io.zhiheng.request.process;

import static io.zhiheng.request.RequestState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.task.TaskRef;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** 组建评估组. */
interface TeamPaths extends RequestPaths {

    @Test
    default void everyMemberSignsForHimself() {
        walk().arriveAt("signDeclaration");
        assertThat(walk().openItems("signDeclaration")).containsExactlyInAnyOrder(RequestWalk.LEAD, RequestWalk.MEMBER);
        assertThat(tasks().find(TaskRef.of(walk().id, "signDeclaration", RequestWalk.MEMBER))
                        .orElseThrow()
                        .assignee())
                .isEqualTo(RequestWalk.MEMBER);
        assertThat(walk().state()).isEqualTo(ACCEPTED);

        walk().completeItem("signDeclaration", RequestWalk.MEMBER);
        assertThat(walk().openSteps()).containsExactly("signDeclaration");
        walk().completeItem("signDeclaration", RequestWalk.LEAD);
        assertThat(walk().openSteps()).containsExactly("confirmTeam");
        assertThat(walk().state()).isEqualTo(TEAM_PROPOSED);
    }

    @Test
    default void aDeclaredConflictBringsTheTeamBackToTheManager() {
        chronicle().answer(walk().id, "declarations", "CONFLICT");
        walk().arriveAt("signDeclaration");
        walk().complete("signDeclaration");
        assertThat(walk().openSteps()).containsExactly("proposeTeam");
        assertThat(walk().state()).isEqualTo(ACCEPTED);
    }

    @Test
    default void silenceConfirmsTheTeam() {
        walk().arriveAt("confirmTeam");
        assertThat(walk().dueOn()).as("3 working days").isEqualTo(LocalDate.of(2026, 3, 5));
        walk().timePasses(walk().moment("remindAt"));
        assertThat(walk().happenings()).endsWith("remind confirmTeam");
        walk().timePasses(walk().moment("dueAt"));
        assertThat(walk().happenings()).endsWith("confirmTeamBySilence");
        assertThat(walk().openSteps()).containsExactly("reviewDocuments");
    }

    @Test
    default void anObjectionThatIsAcceptedLeadsToAnotherTeam() {
        walk().arriveAt("confirmTeam");
        walk().complete("confirmTeam", "teamAnswer", "OBJECTED");
        assertThat(walk().openSteps()).containsExactly("answerTeamObjection");
        assertThat(walk().state()).isEqualTo(TEAM_PROPOSED);
        walk().complete("answerTeamObjection", "objection", "ACCEPTED");
        assertThat(walk().openSteps()).containsExactly("proposeTeam");
        assertThat(walk().state()).isEqualTo(ACCEPTED);
    }

    @Test
    default void anObjectionThatIsRefusedLeavesTheTeamAndTheClockRestarts() {
        walk().arriveAt("confirmTeam");
        walk().timePasses(START.plus(Duration.ofDays(2)));
        walk().complete("confirmTeam", "teamAnswer", "OBJECTED");
        walk().complete("answerTeamObjection", "objection", "REFUSED");
        assertThat(walk().openSteps()).containsExactly("confirmTeam");
        assertThat(walk().dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        walk().timePasses(walk().moment("dueAt"));
        assertThat(walk().openSteps()).containsExactly("reviewDocuments");
    }

    @Test
    default void aTeamWhoseMemberNeverSignsIsRecalledAndProposedAnew() {
        walk().arriveAt("signDeclaration");
        walk().completeItem("signDeclaration", RequestWalk.LEAD);
        walk().send("teamRecalled");
        assertThat(walk().openSteps()).containsExactly("proposeTeam");
        assertThat(walk().state()).isEqualTo(ACCEPTED);
        walk().complete("proposeTeam");
        assertThat(walk().openItems("signDeclaration")).containsExactlyInAnyOrder(RequestWalk.LEAD, RequestWalk.MEMBER);
        assertThat(processes().awaits("teamRecalled", walk().id)).isTrue();
        walk().complete("signDeclaration");
        assertThat(processes().awaits("teamRecalled", walk().id)).isFalse();
    }
}
