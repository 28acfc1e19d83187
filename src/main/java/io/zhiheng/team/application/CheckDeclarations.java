package io.zhiheng.team.application;

import io.zhiheng.platform.workflow.model.GatewayVariable;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.UseCase;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;

/** When the last member has signed: proposes the team to the enterprise, unless one has declared a conflict. */
@UseCase
public class CheckDeclarations {

    public enum Outcome {
        CLEAR,
        CONFLICT
    }

    public static final GatewayVariable<Outcome> DECLARATIONS = GatewayVariable.of("declarations", Outcome.class);

    private final RequestAccess access;
    private final TeamMembers members;
    private final Timeline timeline;

    CheckDeclarations(RequestAccess access, TeamMembers members, Timeline timeline) {
        this.access = access;
        this.members = members;
        this.timeline = timeline;
    }

    public Outcome execute(AssessmentRequestId id) {
        var request = access.forUpdate(id);
        if (!members.of(id).stream().allMatch(TeamMember::isClear)) {
            return Outcome.CONFLICT;
        }
        timeline.record(request, StepAction.TEAM_PROPOSED, Attribution.SYSTEM, null);
        return Outcome.CLEAR;
    }
}
