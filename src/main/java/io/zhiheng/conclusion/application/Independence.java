package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.Decisions;
import io.zhiheng.institution.Assessors;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.team.application.conflict.ConflictCheck;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import io.zhiheng.team.domain.TeamMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps people from judging what they had a part in. */
@Component
public class Independence {

    private final TeamMembers team;
    private final Decisions decisions;
    private final Conclusions conclusions;
    private final StepRecords steps;
    private final ConflictCheck conflicts;
    private final Assessors assessors;
    private final Tasks tasks;
    private final Words words;
    private final Clock clock;

    Independence(
            TeamMembers team,
            Decisions decisions,
            Conclusions conclusions,
            StepRecords steps,
            ConflictCheck conflicts,
            Assessors assessors,
            Tasks tasks,
            Words words,
            Clock clock) {
        this.team = team;
        this.decisions = decisions;
        this.conclusions = conclusions;
        this.steps = steps;
        this.conflicts = conflicts;
        this.assessors = assessors;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken conflict {@code decider-in-team}, {@code decider-unqualified}, {@code decided-already},
     *     {@code conflict-of-interest}
     */
    public void requireDecider(UUID account, AssessmentRequest request) {
        if (team.isMember(request.id(), account)) {
            throw RuleBroken.conflict("review.rule.decider-in-team");
        }
        assessors
                .find(account)
                .filter(decider -> !decider.isQualifiedOn(LocalDate.now(clock.withZone(BeijingTime.ZONE))))
                .ifPresent(decider -> {
                    throw RuleBroken.conflict(
                            "review.rule.decider-unqualified",
                            decider.qualifiedUntil().toString());
                });
        var round = conclusions.decisionRound(request.id());
        if (decisions.of(request.id().value(), round).stream()
                .anyMatch(given -> given.account().equals(account))) {
            throw RuleBroken.conflict("review.rule.decided-already");
        }
        requireNoConflict(account, request, Part.DECIDER, "review.rule.conflict-of-interest");
    }

    private void requireNoConflict(UUID account, AssessmentRequest request, Part part, String rule) {
        var reasons = conflicts.reasons(request, account, part);
        if (!reasons.isEmpty()) {
            throw RuleBroken.conflict(rule, String.join(words.of("review.team.separator"), reasons));
        }
    }

    /**
     * Two seats need two persons, from the start.
     *
     * @throws RuleBroken conflict {@code seat-held}
     */
    public void requireNoOtherSeat(UUID account, AssessmentRequest request, TaskRef seat) {
        boolean another = tasks.of(request.id().toString()).stream()
                .filter(task -> task.ref().step().equals(seat.step()))
                .anyMatch(task -> !task.ref().equals(seat) && task.isHeldBy(account));
        if (another) {
            throw RuleBroken.conflict("review.rule.seat-held");
        }
    }

    /**
     * @throws RuleBroken conflict {@code objection-by-member}, {@code objection-by-decider}, {@code handler-conflict}
     */
    public void requireObjectionHandler(UUID account, AssessmentRequest request) {
        if (team.isMember(request.id(), account)) {
            throw RuleBroken.conflict("review.rule.objection-by-member");
        }
        if (decisions.existsByRequestAndAccount(request.id().value(), account)) {
            throw RuleBroken.conflict("review.rule.objection-by-decider");
        }
        requireNoConflict(account, request, Part.HANDLER, "review.rule.handler-conflict");
    }

    /**
     * @throws RuleBroken conflict {@code appeal-by-member}, {@code appeal-by-decider}, {@code appeal-by-rejector},
     *     {@code appeal-by-acceptor}, {@code handler-conflict}
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
        requireNoConflict(account, request, Part.HANDLER, "review.rule.handler-conflict");
    }

    /**
     * For surveillance, suspension and revocation; members of the team may take these.
     *
     * @throws RuleBroken conflict {@code certificate-conflict}
     */
    public void requireCertificateHandler(UUID account, AssessmentRequest request) {
        requireNoConflict(account, request, Part.HANDLER, "review.rule.certificate-conflict");
    }

    private boolean took(StepAction step, UUID account, AssessmentRequest request) {
        return steps.existsByRequestAndActionAndAccount(request.id().value(), step, account);
    }
}
