package io.zhiheng.team.application;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.team.application.conflict.ConflictCheck;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import io.zhiheng.team.domain.Interest;
import io.zhiheng.team.domain.LiftedConflict;
import io.zhiheng.team.domain.LiftedConflicts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A manager says, for one request, why what ties somebody else to the enterprise does not matter. */
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
     * @param read the keys of the conflicts that the manager has read; null for whatever stands in the way
     * @throws RuleBroken forbidden {@code managers-only}, {@code own-conflict}; invalid at {@code account}:
     *     {@code not-of-institution}, {@code nothing-to-lift}, {@code conflict-not-liftable} with what cannot be
     *     lifted; invalid at {@code reason}; conflict {@code conflicts-changed}
     */
    public void execute(Actor actor, AssessmentRequestId id, UUID account, String reason, Set<String> read) {
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
        var found = conflicts.interests(request, account, Part.MEMBER);
        var wrong = new WrongFields();
        wrong.pass(() -> requireLiftable(person, found));
        wrong.pass(() -> GivenReason.of("reason", reason, REASON));
        wrong.refuseIfAny();
        if (read != null && !read.equals(found.stream().map(Interest::key).collect(Collectors.toSet()))) {
            throw RuleBroken.conflict("review.rule.conflicts-changed", person.name());
        }
        var why = GivenReason.of("reason", reason, REASON);
        found.forEach(each -> lifted.save(LiftedConflict.lift(request, account, each, why, actor, clock.instant())));
        timeline.record(
                request,
                StepAction.CONFLICT_LIFTED,
                Attribution.of(actor),
                words.of("review.conflict.lifted", person.name(), joined(found), why));
    }

    private void requireLiftable(Assessor person, List<Interest> found) {
        if (found.isEmpty()) {
            throw RuleBroken.invalid("review.rule.nothing-to-lift", person.name())
                    .at("account");
        }
        var firm = found.stream().filter(each -> !conflicts.isLiftable(each)).toList();
        if (!firm.isEmpty()) {
            throw RuleBroken.invalid("review.rule.conflict-not-liftable", person.name(), joined(firm))
                    .at("account");
        }
    }

    private String joined(List<Interest> found) {
        return found.stream()
                .map(this::written)
                .distinct()
                .collect(Collectors.joining(words.of("review.team.separator")));
    }

    private String written(Interest interest) {
        return interest.note() == null
                ? interest.words()
                : words.of("review.conflict.noted", interest.words(), interest.note());
    }
}
