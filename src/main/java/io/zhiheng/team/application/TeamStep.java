package io.zhiheng.team.application;

import static io.zhiheng.request.RequestState.ACCEPTED;
import static io.zhiheng.request.RequestState.TEAM_PROPOSED;
import static io.zhiheng.request.application.RequestStep.Traits.ofEnterprise;
import static io.zhiheng.request.application.RequestStep.Traits.ofInstitution;

import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.RequestStep;

/** The steps of forming the team. */
public enum TeamStep implements RequestStep {
    PROPOSE_TEAM(ofInstitution(
            ACCEPTED, LimitedStep.PROPOSE_TEAM, "contractNumber", "contractDate", "lead", "members", "reason")),
    SIGN_DECLARATION(ofInstitution(
            ACCEPTED, LimitedStep.PROPOSE_TEAM, "employed", "consulted", "interest", "note", "confirmed")),
    CONFIRM_TEAM(ofEnterprise(TEAM_PROPOSED, LimitedStep.CONFIRM_TEAM, "outcome", "member", "reason")),
    ANSWER_TEAM_OBJECTION(ofInstitution(TEAM_PROPOSED, LimitedStep.ANSWER_TEAM_OBJECTION, "outcome", "reason"));

    private final Traits traits;

    TeamStep(Traits traits) {
        this.traits = traits;
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public Item item() {
        return this == SIGN_DECLARATION ? Item.MEMBER : Item.ROUND;
    }
}
