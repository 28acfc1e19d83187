package io.zhiheng.review.application.conclusion;

import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.team.ConflictCheck;
import io.zhiheng.review.domain.AssessmentRequest;
import io.zhiheng.review.domain.StepRecords;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.review.domain.conclusion.Decisions;
import io.zhiheng.shared.RuleBroken;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Keeps people from judging what they had a part in. */
@Component
public class Independence {

    private final TeamMembers team;
    private final Decisions decisions;
    private final Conclusions conclusions;
    private final StepRecords steps;
    private final ConflictCheck conflicts;
    private final MessageSource words;

    Independence(TeamMembers team, Decisions decisions, Conclusions conclusions, StepRecords steps, ConflictCheck conflicts,
                 MessageSource words) {
        this.team = team;
        this.decisions = decisions;
        this.conclusions = conclusions;
        this.steps = steps;
        this.conflicts = conflicts;
        this.words = words;
    }

    /** @throws RuleBroken conflict {@code decider-in-team}, {@code decided-already}, {@code conflict-of-interest} */
    public void requireDecider(UUID account, AssessmentRequest request) {
        if (team.isMember(request.id(), account)) {
            throw RuleBroken.conflict("review.rule.decider-in-team");
        }
        var round = conclusions.decisionRound(request.id());
        if (decisions.of(request.id().value(), round).stream().anyMatch(given -> given.account().equals(account))) {
            throw RuleBroken.conflict("review.rule.decided-already");
        }
        var reasons = conflicts.reasons(request, account, ConflictCheck.Part.DECIDER);
        if (!reasons.isEmpty()) {
            throw RuleBroken.conflict("review.rule.conflict-of-interest", String.join(words.getMessage("review.team.separator", null, Locale.SIMPLIFIED_CHINESE), reasons));
        }
    }

    /** @throws RuleBroken conflict {@code objection-by-member}, {@code objection-by-decider} */
    public void requireObjectionHandler(UUID account, AssessmentRequest request) {
        if (team.isMember(request.id(), account)) {
            throw RuleBroken.conflict("review.rule.objection-by-member");
        }
        if (decisions.existsByRequestAndAccount(request.id().value(), account)) {
            throw RuleBroken.conflict("review.rule.objection-by-decider");
        }
    }

    /**
     * @throws RuleBroken conflict {@code appeal-by-member}, {@code appeal-by-decider}, {@code appeal-by-rejector},
     *                    {@code appeal-by-acceptor}
     */
    public void requireAppealHandler(UUID account, AssessmentRequest request) {
        if (team.isMember(request.id(), account)) {
            throw RuleBroken.conflict("review.rule.appeal-by-member");
        }
        if (decisions.existsByRequestAndAccount(request.id().value(), account)) {
            throw RuleBroken.conflict("review.rule.appeal-by-decider");
        }
        if (took(StepAction.REQUEST_REJECTED, account, request)) {
            throw RuleBroken.conflict("review.rule.appeal-by-rejector");
        }
        if (took(StepAction.REQUEST_ACCEPTED, account, request)) {
            throw RuleBroken.conflict("review.rule.appeal-by-acceptor");
        }
    }

    private boolean took(StepAction step, UUID account, AssessmentRequest request) {
        return steps.existsByRequestAndActionAndAccount(request.id().value(), step, account);
    }
}
