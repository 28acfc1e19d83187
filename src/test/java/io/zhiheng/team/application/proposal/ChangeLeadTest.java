package io.zhiheng.team.application.proposal;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.FORBIDDEN;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.workflow.task.Colleagues;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.shared.Actor;
import io.zhiheng.team.application.TeamStep;
import io.zhiheng.team.domain.TeamMember;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeLeadTest {

    private static final String REASON = "组长出差，无法继续。";

    private final RequestBench at = new RequestBench(RequestState.DOC_REVIEW);
    private final Actor wang = at.lead("王建国");
    private final Actor li = at.member("李晓燕");

    @BeforeEach
    void everybodyIsKnown() {
        at.bench.with(Colleagues.class, new Colleagues() {
            @Override
            public List<Actor> of(UUID institution) {
                return List.of(wang, li);
            }

            @Override
            public Optional<Actor> find(UUID account) {
                return of(null).stream()
                        .filter(each -> each.account().equals(account))
                        .findFirst();
            }
        });
    }

    @Test
    void theOpenStepsOfTheLeadPassToTheNewOneAndSoDoThoseToCome() {
        var conclude = TaskRef.of(at.id(), "concludeDocuments");
        var hers = TaskRef.of(at.id(), "planOnSite");
        at.bench.tasks.give(conclude, wang.account());
        at.bench.tasks.give(hers, li.account());
        at.bench.tasks.open(TaskRef.of(at.id(), "reviewDocuments", "QMS"), wang.account());
        at.bench.tasks.open(TaskRef.of(at.id(), "confirmTeam"));
        at.bench.tasks.give(at.task(TeamStep.SIGN_DECLARATION, wang.account().toString()), wang.account());

        change(at.manager, li.account(), REASON);

        assertThat(at.bench.kept(TeamMember.class))
                .filteredOn(TeamMember::isLead)
                .extracting(TeamMember::name)
                .containsExactly("李晓燕");
        assertThat(at.lastStep().action()).isEqualTo(StepAction.LEAD_CHANGED);
        assertThat(at.lastStep().reason()).contains("王建国", "李晓燕", REASON);
        assertThat(at.bench.processes.known(at.id()))
                .containsEntry("lead", li.account().toString());
        assertThat(at.bench.tasks.reassigned()).containsExactly(conclude + " " + li.account() + ": " + REASON);
    }

    @Test
    void onlyAnotherMemberBecomesTheLead() {
        refusing(() -> change(at.manager, wang.account(), REASON))
                .by(INVALID, "new-lead-unknown")
                .at("account");
        refusing(() -> change(at.manager, at.assessor("陈志强").account(), REASON)).by(INVALID, "new-lead-unknown");
    }

    @Test
    void whoMayNotLeadIsRefusedWithTheReason() {
        at.conflict("LED-BEFORE", "连续担任组长");
        refusing(() -> change(at.manager, li.account(), REASON))
                .by(INVALID, "person-refused")
                .at("account")
                .saying("李晓燕", "连续担任组长");
        assertThat(at.timeline()).isEmpty();
    }

    @Test
    void onlyManagersChangeItAndSayWhy() {
        refusing(() -> change(wang, li.account(), REASON)).by(FORBIDDEN, "managers-only");
        refusing(() -> change(at.manager, li.account(), "出差"))
                .by(INVALID, "reason-too-short")
                .at("reason");
        refusing(() -> change(at.manager, li.account(), "字".repeat(501))).by(INVALID, "reason-too-long");
    }

    @Test
    void onlyWhileATeamIsAtWork() {
        var before = new RequestBench(RequestState.TEAM_PROPOSED);
        before.bench.with(Colleagues.class, at.bench.the(Colleagues.class));
        var next = before.member("李晓燕");
        refusing(() -> before.bench.the(ChangeLead.class).execute(before.manager, before.id(), next.account(), REASON))
                .by(CONFLICT, "lead-not-changeable");
    }

    private void change(Actor who, UUID account, String reason) {
        at.bench.the(ChangeLead.class).execute(who, at.id(), account, reason);
    }
}
