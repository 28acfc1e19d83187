package io.zhiheng.assessment.application.assignment;

import io.zhiheng.assessment.domain.assignment.Assignee;
import io.zhiheng.assessment.domain.assignment.AssignmentEvent.AssignmentsLocked;
import io.zhiheng.assessment.domain.assignment.AssignmentEvent.AssignmentsUnlocked;
import io.zhiheng.assessment.domain.assignment.AssignmentEvent.IndicatorAssigned;
import io.zhiheng.assessment.domain.assignment.IndicatorAssignment;
import io.zhiheng.assessment.domain.assignment.IndicatorAssignments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.identity.member.EnterpriseMembers;
import io.zhiheng.identity.member.EnterpriseMembers.EnterpriseMember;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/** Puts first-level indicators into the hands of people, and says whether others are kept out. */
@UseCase
public class AssignIndicators {

    private static final TextLength NAME = TextLength.atMost(60);

    private final IndicatorAssignments assignments;
    private final AssignmentQueries queries;
    private final EnterpriseMembers members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignIndicators(
            IndicatorAssignments assignments,
            AssignmentQueries queries,
            EnterpriseMembers members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.queries = queries;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Indicators that are not named are in nobody's hands afterwards.
     *
     * @param member account of a member by the id of the indicator
     * @param person name of somebody who uses the enterprise's account; counts where no member is chosen
     * @throws RuleBroken {@code owners-only}; {@code assignment-invalid} at {@code member[…]} and {@code person[…]}
     */
    public void execute(Actor actor, Map<String, String> member, Map<String, String> person, boolean locked) {
        actor.requireDeciding();
        var indicators = queries.edition(actor).firstLevel().stream()
                .map(Edition.FirstLevel::id)
                .toList();
        var known = members.of(actor.enterprise()).stream()
                .collect(Collectors.toMap(each -> each.account().toString(), Function.identity()));
        var wished = new LinkedHashMap<String, Assignee>();
        var errors = new ArrayList<FieldError>();
        for (var indicator : indicators) {
            var chosen = TypedText.clean(Objects.requireNonNullElse(member.get(indicator), ""));
            var name = TypedText.clean(Objects.requireNonNullElse(person.get(indicator), ""));
            if (!chosen.isEmpty() && !known.containsKey(chosen)) {
                errors.add(FieldError.of("member[" + indicator + "]", "assessment.assign.member.gone"));
            } else if (!NAME.allows(name)) {
                errors.add(FieldError.of("person[" + indicator + "]", "assessment.assign.person.long"));
            } else if (!chosen.isEmpty() || !name.isEmpty()) {
                wished.put(indicator, assignee(known.get(chosen), name, locked));
            }
        }
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.assignment-invalid").at(errors);
        }
        write(actor, indicators, wished);
    }

    private static Assignee assignee(EnterpriseMember member, String name, boolean locked) {
        return member == null
                ? new Assignee(null, name, locked)
                : new Assignee(member.account(), member.name(), locked);
    }

    private void write(Actor actor, Iterable<String> indicators, Map<String, Assignee> wished) {
        var before = assignments.of(actor.enterprise());
        var now = clock.instant();
        var asked = new ArrayList<String>();
        indicators.forEach(asked::add);
        assignments.take(actor.enterprise().value(), asked);
        try {
            assignments.saveAll(wished.entrySet().stream()
                    .map(each -> new IndicatorAssignment(
                            actor.enterprise(), each.getKey(), each.getValue(), actor.personName(), now))
                    .toList());
            assignments.flush();
        } catch (DataIntegrityViolationException anotherAtThisMoment) {
            throw RuleBroken.conflict("assessment.rule.assigned-meanwhile");
        }
        for (var indicator : asked) {
            var from = name(before.get(indicator));
            var to = name(wished.get(indicator));
            if (!from.equals(to)) {
                events.publishEvent(new IndicatorAssigned(actor.enterprise(), indicator, from, to));
            }
        }
        var was = before.values().stream().anyMatch(Assignee::locked);
        var is = wished.values().stream().anyMatch(Assignee::locked);
        if (was != is) {
            events.publishEvent(
                    is ? new AssignmentsLocked(actor.enterprise()) : new AssignmentsUnlocked(actor.enterprise()));
        }
    }

    private static String name(Assignee assignee) {
        return assignee == null ? "" : assignee.person();
    }
}
