package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.StepCompletion;
import io.zhiheng.platform.workflow.TaskRef;
import io.zhiheng.review.application.ActingPerson;
import io.zhiheng.review.application.team.AnswerTeamObjection;
import io.zhiheng.review.application.team.ConfirmTeam;
import io.zhiheng.review.application.team.ProposeTeam;
import io.zhiheng.review.application.team.SignDeclaration;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which use case completes which step of forming the team. */
@Component
class TeamSteps implements StepCompletion {

    private final ProposeTeam proposeTeam;
    private final SignDeclaration signDeclaration;
    private final ConfirmTeam confirmTeam;
    private final AnswerTeamObjection answerTeamObjection;

    TeamSteps(
            ProposeTeam proposeTeam,
            SignDeclaration signDeclaration,
            ConfirmTeam confirmTeam,
            AnswerTeamObjection answerTeamObjection) {
        this.proposeTeam = proposeTeam;
        this.signDeclaration = signDeclaration;
        this.confirmTeam = confirmTeam;
        this.answerTeamObjection = answerTeamObjection;
    }

    @Override
    public String process() {
        return "thirdPartyAssessment";
    }

    @Override
    public Set<String> steps() {
        return Set.of("proposeTeam", "signDeclaration", "confirmTeam", "answerTeamObjection");
    }

    @Override
    public void complete(TaskRef task, Performer performer, Map<String, Object> input) {
        var actor = ActingPerson.actor(performer);
        switch (task.step()) {
            case "proposeTeam" -> proposeTeam.execute(actor, task, input);
            case "signDeclaration" -> signDeclaration.execute(actor, task, input);
            case "confirmTeam" -> confirmTeam.execute(actor, task, input);
            default -> answerTeamObjection.execute(actor, task, input);
        }
    }
}
