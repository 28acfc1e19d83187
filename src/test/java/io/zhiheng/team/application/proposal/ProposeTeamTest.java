package io.zhiheng.team.application.proposal;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.team.application.TeamStep;
import io.zhiheng.team.application.proposal.ProposeTeam.Proposal;
import io.zhiheng.team.domain.FormerMember;
import io.zhiheng.team.domain.TeamMember;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProposeTeamTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    private final RequestBench at = new RequestBench(RequestState.ACCEPTED);
    private final TaskRef task = at.task(TeamStep.PROPOSE_TEAM);
    private final Actor wang = at.assessor("王建国");
    private final Actor li = at.assessor("李晓燕");
    private final Actor chen = at.assessor("陈志强");

    @BeforeEach
    void aManagerHasClaimedIt() {
        at.bench.tasks.open(task, at.manager.account());
    }

    @Test
    void theLeadAndTheOthersAreAskedForTheirDeclarations() {
        propose(wang, li, chen, wang);

        assertThat(at.bench.kept(TeamMember.class)).extracting(TeamMember::name).containsExactly("王建国", "李晓燕", "陈志强");
        assertThat(at.bench.kept(TeamMember.class))
                .filteredOn(TeamMember::isLead)
                .hasSize(1);
        assertThat(at.bench.tasks.decisions(task).orElseThrow())
                .containsEntry("lead", wang.account().toString())
                .containsEntry("members", ids(wang, li, chen));
        assertThat(at.request.contractNumber()).isEqualTo("HT-2026-1");
        assertThat(at.request.contractDate()).isEqualTo(TODAY);
        assertThat(at.timeline()).extracting(StepRecord::action).containsExactly(StepAction.TEAM_FORMED);
    }

    @Test
    void anotherTeamReplacesTheFirstWhichIsRemembered() {
        propose(wang, li);
        at.bench.tasks.open(task, at.manager.account());
        propose(chen, li);

        assertThat(at.bench.kept(TeamMember.class)).extracting(TeamMember::name).containsExactly("陈志强", "李晓燕");
        assertThat(at.bench.kept(FormerMember.class)).hasSize(2);
        assertThat(at.timeline())
                .extracting(StepRecord::action)
                .containsExactly(StepAction.TEAM_FORMED, StepAction.TEAM_FORMED, StepAction.TEAM_CHANGED);
        assertThat(at.lastStep().reason()).isEqualTo("时间冲突");
    }

    @Test
    void aLeadAloneIsNoTeam() {
        refusing(() -> propose(wang, wang)).by(INVALID, "team-invalid").at("members");
        assertThat(at.bench.kept(TeamMember.class)).isEmpty();
    }

    @Test
    void whoMayNotLeadIsAMemberAllTheSame() {
        var zhao = at.assessors.join("赵敏", LocalDate.of(2031, 1, 1), false, RequestBench.INSTITUTION);
        refusing(() -> propose(zhao, li)).by(INVALID, "team-invalid").at("lead");
        propose(wang, zhao);
    }

    @Test
    void whoseQualificationHasEndedStaysAway() {
        var past = at.assessors.join("旧证", TODAY.minusDays(1), true, RequestBench.INSTITUTION);
        var last = at.assessors.join("末日", TODAY, true, RequestBench.INSTITUTION);
        refusing(() -> propose(wang, past)).at("members");
        propose(wang, last);
    }

    @Test
    void strangersAreNotOfTheInstitution() {
        var stranger = at.assessors.join("外人", LocalDate.of(2031, 1, 1), true, UUID.randomUUID());
        var refusal = refusing(() -> propose(stranger, stranger, li))
                .by(INVALID, "team-invalid")
                .refusal();
        assertThat(refusal.fieldErrors()).containsExactly(FieldError.of("lead", "review.rule.not-of-institution"));
    }

    @Test
    void everyReasonOfEverybodyIsNamed() {
        at.conflict("LED-BEFORE", "连续担任组长");
        var refusal = refusing(() -> propose(wang, li, chen))
                .by(INVALID, "team-invalid")
                .saying(3)
                .refusal();
        assertThat(refusal.fieldErrors())
                .extracting(
                        FieldError::field,
                        each -> each.args().get(0),
                        each -> each.args().get(1))
                .containsExactly(
                        tuple("lead", "王建国", "连续担任组长"),
                        tuple("members", "李晓燕", "连续担任组长"),
                        tuple("members", "陈志强", "连续担任组长"));
    }

    @Test
    void whoHasAsManyRequestsAsHeTakesStaysAway() {
        busy(Map.of(li.account(), 10, chen.account(), 9));
        refusing(() -> propose(wang, li, chen)).by(INVALID, "team-invalid").at("members");
        propose(wang, chen);
    }

    @Test
    void whoHasNotClaimedTheTaskProposesNothing() {
        at.bench.tasks.open(task, wang.account());
        refusing(() -> propose(wang, li)).by(CONFLICT, "task-claimed");
        assertThatThrownBy(() -> proposal(at.enterprise, wang, List.of(li.account())))
                .isInstanceOf(NotFound.class);
    }

    private void busy(Map<UUID, Integer> requests) {
        at.bench.with(TeamWork.class, new TeamWork(null) {
            @Override
            Map<UUID, Integer> openRequests(Collection<UUID> accounts, AssessmentRequestId except) {
                assertThat(except).as("whose team is being formed").isEqualTo(at.id());
                return requests;
            }
        });
    }

    private void propose(Actor lead, Actor... others) {
        proposal(at.manager, lead, Arrays.stream(others).map(Actor::account).toList());
    }

    private void proposal(Actor by, Actor lead, List<UUID> others) {
        at.bench
                .the(ProposeTeam.class)
                .execute(by, task, new Proposal(" HT-2026-1 ", TODAY, lead.account(), others, "时间冲突"));
    }

    private static List<String> ids(Actor... people) {
        return Arrays.stream(people).map(each -> each.account().toString()).toList();
    }
}
