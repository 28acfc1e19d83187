package io.zhiheng.review.application.team;

import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.review.domain.TeamMember;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.shared.UseCase;

/** When the last member has signed: proposes the team to the enterprise, unless one has declared a conflict. */
@UseCase
public class CheckDeclarations {

    private final RequestAccess access;
    private final TeamMembers members;
    private final Timeline timeline;

    CheckDeclarations(RequestAccess access, TeamMembers members, Timeline timeline) {
        this.access = access;
        this.members = members;
        this.timeline = timeline;
    }

    /** @return whether no member has declared a conflict */
    public boolean execute(AssessmentRequestId id) {
        var request = access.forUpdate(id);
        var clear = members.of(id).stream().allMatch(TeamMember::isClear);
        if (clear) {
            timeline.record(request, StepAction.TEAM_PROPOSED, Doer.SYSTEM, null);
        }
        return clear;
    }
}
