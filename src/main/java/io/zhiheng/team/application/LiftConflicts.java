package io.zhiheng.team.application;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.RequestAccess;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.team.application.ConflictCheck.Conflict;
import io.zhiheng.team.application.ConflictCheck.Part;
import io.zhiheng.team.domain.LiftedConflict;
import io.zhiheng.team.domain.LiftedConflicts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A manager says, for one request, why a tie between somebody else and the enterprise does not matter. */
@UseCase
public class LiftConflicts {

    private static final TextLength REASON = new TextLength(10, 500);

    private final RequestAccess access;
    private final Assessors assessors;
    private final ConflictCheck conflicts;
    private final LiftedConflicts lifted;
    private final Timeline timeline;
    private final Words words;
    private final Clock clock;

    LiftConflicts(
            RequestAccess access,
            Assessors assessors,
            ConflictCheck conflicts,
            LiftedConflicts lifted,
            Timeline timeline,
            Words words,
            Clock clock) {
        this.access = access;
        this.assessors = assessors;
        this.conflicts = conflicts;
        this.lifted = lifted;
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken forbidden {@code managers-only}, {@code own-conflict}; invalid at {@code account}:
     *     {@code not-of-institution}, {@code nothing-to-lift}, {@code conflict-not-liftable} with what cannot be
     *     lifted; invalid at {@code reason}
     */
    public void execute(Actor actor, AssessmentRequestId id, UUID account, String reason) {
        var request = access.servedForUpdate(actor, id);
        if (!actor.is(Role.INSTITUTION_MANAGER)) {
            throw RuleBroken.forbidden("review.rule.managers-only");
        }
        if (actor.account().equals(account)) {
            throw RuleBroken.forbidden("review.rule.own-conflict");
        }
        var person = Optional.ofNullable(account)
                .flatMap(assessors::find)
                .filter(each -> each.institution().equals(request.institution()))
                .orElseThrow(() ->
                        RuleBroken.invalid("review.rule.not-of-institution").at("account"));
        var found = conflicts.of(request, account, Part.MEMBER);
        requireLiftable(person, found);
        var why = GivenReason.of("reason", reason, REASON);
        found.stream()
                .map(Conflict::circumstance)
                .distinct()
                .forEach(each -> lifted.save(LiftedConflict.lift(request, account, each, why, actor, clock.instant())));
        timeline.record(
                request,
                StepAction.CONFLICT_LIFTED,
                Attribution.of(actor),
                words.of(
                        "review.conflict.lifted",
                        person.name(),
                        joined(found.stream().toList()),
                        why));
    }

    private void requireLiftable(Assessor person, List<Conflict> found) {
        if (found.isEmpty()) {
            throw RuleBroken.invalid("review.rule.nothing-to-lift", person.name())
                    .at("account");
        }
        var firm = found.stream().filter(each -> !each.liftable()).toList();
        if (!firm.isEmpty()) {
            throw RuleBroken.invalid("review.rule.conflict-not-liftable", person.name(), joined(firm))
                    .at("account");
        }
    }

    private String joined(List<Conflict> found) {
        return found.stream()
                .map(Conflict::reason)
                .distinct()
                .collect(Collectors.joining(words.of("review.team.separator")));
    }
}
