package io.zhiheng.team.application;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.FORBIDDEN;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.team.domain.DeclaredConflict;
import io.zhiheng.team.domain.DeclaredConflict.Kind;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamObjection;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What members, enterprise and institution say to a team that was proposed. */
class TeamAgreementTest {

    @Nested
    class ByItsMembers {

        private final RequestBench at = new RequestBench(RequestState.ACCEPTED);
        private final Actor li = at.member("李晓燕");
        private final TaskRef task =
                at.task(TeamStep.SIGN_DECLARATION, li.account().toString());

        @BeforeEach
        void sheIsAsked() {
            at.bench.tasks.give(task, li.account());
        }

        @Test
        void nothingToDeclareIsClear() {
            sign(li, Set.of(), "  ");
            var member = member();
            assertThat(member.isDeclared()).isTrue();
            assertThat(member.isClear()).isTrue();
            assertThat(member.declaration()).isNotBlank();
            assertThat(at.lastStep().action()).isEqualTo(StepAction.DECLARATION_SIGNED);
            assertThat(at.lastStep().reason()).isNull();
            assertThat(at.bench.tasks.isCompleted(task)).isTrue();
        }

        @Test
        void whatIsDeclaredIsRememberedThoughItKeepsNobodyAway() {
            sign(li, Set.of(Kind.CONSULTED), " 2019 年培训 ");
            assertThat(member().isClear()).isTrue();
            assertThat(member().declaration()).isEqualTo("2019 年培训");
            assertThat(at.bench.kept(DeclaredConflict.class))
                    .extracting(DeclaredConflict::kind)
                    .containsExactly(Kind.CONSULTED);
            assertThat(at.lastStep().action()).isEqualTo(StepAction.DECLARATION_SIGNED);
            assertThat(at.lastStep().reason()).isEqualTo("2019 年培训");
        }

        @Test
        void whatKeepsAwayIsAConflictInTheWordsOfTheTable() {
            at.conflict("DECLARED-EMPLOYED", "曾在该企业任职");
            sign(li, Set.of(Kind.EMPLOYED), "去年离职");
            assertThat(member().isClear()).isFalse();
            assertThat(member().declaration()).startsWith("曾在该企业任职").endsWith("去年离职");
            assertThat(at.lastStep().action()).isEqualTo(StepAction.CONFLICT_DECLARED);
            assertThat(at.lastStep().reason()).isEqualTo(member().declaration());
        }

        @Test
        void nobodySignsForAnother() {
            var wang = at.lead("王建国");
            assertThatThrownBy(() -> sign(wang, Set.of(), null)).isInstanceOf(NotFound.class);
            assertThat(at.bench.kept(TeamMember.class)).noneMatch(TeamMember::isDeclared);
        }

        private TeamMember member() {
            return at.bench.kept(TeamMember.class).get(0);
        }

        private void sign(Actor who, Set<Kind> declared, String note) {
            at.bench.the(SignDeclaration.class).execute(who, task, declared, note);
        }
    }

    @Nested
    class ByTheEnterprise {

        private final RequestBench at = new RequestBench(RequestState.TEAM_PROPOSED);
        private final TaskRef task = at.task(TeamStep.CONFIRM_TEAM, "1");
        private final Actor li = at.member("李晓燕");

        @BeforeEach
        void itIsAsked() {
            at.bench.tasks.open(task);
        }

        @Test
        void whoAgreesNamesNobody() {
            confirm(ConfirmTeam.Answer.CONFIRMED, null, null);
            assertThat(at.lastStep().action()).isEqualTo(StepAction.TEAM_CONFIRMED);
            assertThat(at.bench.kept(TeamObjection.class)).isEmpty();
            assertThat(at.bench.tasks.decisions(task).orElseThrow()).containsEntry("teamAnswer", "CONFIRMED");
        }

        @Test
        void oneMemberIsObjectedToOnceForEachRequest() {
            confirm(ConfirmTeam.Answer.OBJECTED, li.account(), " 曾任竞争对手顾问 ");
            var objection = at.bench.kept(TeamObjection.class).get(0);
            assertThat(objection.name()).isEqualTo("李晓燕");
            assertThat(objection.reason()).isEqualTo("曾任竞争对手顾问");
            assertThat(at.lastStep().action()).isEqualTo(StepAction.TEAM_OBJECTED);
            assertThat(at.lastStep().reason()).contains("李晓燕", "曾任竞争对手顾问");
            assertThat(at.bench.tasks.decisions(task).orElseThrow()).containsEntry("teamAnswer", "OBJECTED");

            at.bench.tasks.open(task);
            refusing(() -> confirm(ConfirmTeam.Answer.OBJECTED, li.account(), "再次异议"))
                    .by(INVALID, "team-objected-before")
                    .at("outcome");
            confirm(ConfirmTeam.Answer.CONFIRMED, null, null);
        }

        @Test
        void anObjectionNamesAMemberAndAReason() {
            refusing(() -> confirm(ConfirmTeam.Answer.OBJECTED, UUID.randomUUID(), "不熟悉"))
                    .by(INVALID, "member-not-in-team")
                    .at("member");
            refusing(() -> confirm(ConfirmTeam.Answer.OBJECTED, li.account(), " "))
                    .by(INVALID, "reason-too-short")
                    .at("reason");
            assertThat(at.bench.kept(TeamObjection.class)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"ACCEPTED, TEAM_OBJECTION_ACCEPTED, true", "REFUSED, TEAM_OBJECTION_REFUSED, false"})
        void theInstitutionAnswersIt(AnswerTeamObjection.Outcome outcome, StepAction action, boolean accepted) {
            confirm(ConfirmTeam.Answer.OBJECTED, li.account(), "不熟悉");
            var answer = at.task(TeamStep.ANSWER_TEAM_OBJECTION, "1");
            at.bench.tasks.open(answer, at.manager.account());
            var use = at.bench.the(AnswerTeamObjection.class);
            refusing(() -> use.execute(at.manager, answer, outcome, " ")).by(INVALID, "reason-too-short");
            use.execute(at.manager, answer, outcome, "已核实");
            var objection = at.bench.kept(TeamObjection.class).get(0);
            assertThat(objection.accepted()).isEqualTo(accepted);
            assertThat(objection.answer()).isEqualTo("已核实");
            assertThat(objection.isAcceptedAgainst(li.account())).isEqualTo(accepted);
            assertThat(at.lastStep().action()).isEqualTo(action);
            assertThat(at.bench.tasks.decisions(answer).orElseThrow()).containsEntry("objection", outcome.name());
        }

        private void confirm(ConfirmTeam.Answer answer, UUID member, String reason) {
            at.bench.the(ConfirmTeam.class).execute(at.enterprise, task, answer, member, reason);
        }
    }

    @Nested
    class TakenBack {

        private final RequestBench at = new RequestBench(RequestState.ACCEPTED);

        @Test
        void aManagerTakesATeamBackWhileItSigns() {
            at.bench.processes.await(RecallTeam.MESSAGE, at.id());
            recall(at.manager, "成员离职，需要更换");
            assertThat(at.lastStep().action()).isEqualTo(StepAction.TEAM_RECALLED);
            assertThat(at.lastStep().reason()).isEqualTo("成员离职，需要更换");
            assertThat(at.bench.processes.sent()).containsExactly(RecallTeam.MESSAGE + " " + at.id());
        }

        @Test
        void otherwiseItIsNotTakenBack() {
            refusing(() -> recall(at.manager, "成员离职，需要更换")).by(CONFLICT, "team-not-recallable");
            at.bench.processes.await(RecallTeam.MESSAGE, at.id());
            refusing(() -> recall(at.manager, "离职"))
                    .by(INVALID, "reason-too-short")
                    .at("reason");
            refusing(() -> recall(at.lead("王建国"), "成员离职，需要更换")).by(FORBIDDEN, "managers-only");
            assertThat(at.bench.processes.sent()).isEmpty();
        }

        private void recall(Actor who, String reason) {
            at.bench.the(RecallTeam.class).execute(who, at.id(), reason);
        }
    }
}
