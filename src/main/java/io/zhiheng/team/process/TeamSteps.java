package io.zhiheng.team.process;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.step.CheckedSteps;
import io.zhiheng.request.process.Filled;
import io.zhiheng.request.process.PhaseSteps;
import io.zhiheng.shared.Actor;
import io.zhiheng.team.application.AnswerTeamObjection;
import io.zhiheng.team.application.ConfirmTeam;
import io.zhiheng.team.application.SignDeclaration;
import io.zhiheng.team.application.TeamStep;
import io.zhiheng.team.application.proposal.ProposeTeam;
import io.zhiheng.team.domain.DeclaredConflict.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which use case completes which step of forming the team. */
@Component
class TeamSteps extends PhaseSteps<TeamStep> {

    private final ProposeTeam proposeTeam;
    private final SignDeclaration signDeclaration;
    private final ConfirmTeam confirmTeam;
    private final AnswerTeamObjection answerTeamObjection;

    TeamSteps(
            CheckedSteps forms,
            ProposeTeam proposeTeam,
            SignDeclaration signDeclaration,
            ConfirmTeam confirmTeam,
            AnswerTeamObjection answerTeamObjection) {
        super(TeamStep.class, forms);
        this.proposeTeam = proposeTeam;
        this.signDeclaration = signDeclaration;
        this.confirmTeam = confirmTeam;
        this.answerTeamObjection = answerTeamObjection;
    }

    @Override
    protected void complete(TeamStep step, Actor actor, TaskRef task, Filled given) {
        switch (step) {
            case PROPOSE_TEAM ->
                proposeTeam.execute(
                        actor,
                        task,
                        new ProposeTeam.Proposal(
                                given.text("contractNumber"),
                                given.date("contractDate"),
                                given.id("lead"),
                                given.ids("members"),
                                given.text("reason")));
            case SIGN_DECLARATION -> signDeclaration.execute(actor, task, declared(given), given.text("note"));
            case CONFIRM_TEAM ->
                confirmTeam.execute(
                        actor,
                        task,
                        given.choice("outcome", ConfirmTeam.Answer.class),
                        given.id("member"),
                        given.text("reason"));
            case ANSWER_TEAM_OBJECTION ->
                answerTeamObjection.execute(
                        actor, task, given.choice("outcome", AnswerTeamObjection.Outcome.class), given.text("reason"));
        }
    }

    /** The form asks for each kind under its name in small letters. */
    private static Set<Kind> declared(Filled given) {
        return Stream.of(Kind.values())
                .filter(kind -> "YES".equals(given.text(kind.name().toLowerCase(Locale.ROOT))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }
}
