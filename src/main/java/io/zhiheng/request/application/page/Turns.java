package io.zhiheng.request.application.page;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.Attribution.Side;
import io.zhiheng.request.application.page.RequestView.Turn;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whose turn it is at a request that the person may see. */
@Component
public class Turns {

    private final Tasks tasks;
    private final Clock clock;

    Turns(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    List<Turn> of(Actor actor, AssessmentRequest request) {
        var turns = tasks.of(request.id().toString()).stream()
                .map(task -> turn(actor, task))
                .toList();
        return actor.enterprise() == null
                ? turns
                : turns.stream().filter(distinct()).toList();
    }

    /** How the institution divides a step among its people is its own matter: the enterprise sees the step once. */
    private static Predicate<Turn> distinct() {
        var seen = new HashSet<String>();
        return turn -> turn.side() == Side.ENTERPRISE || seen.add(turn.step());
    }

    private Turn turn(Actor actor, OpenTask task) {
        var staff = actor.enterprise() == null;
        var mine = staff ? task.isForStaff() && task.isHeldBy(actor.account()) : !task.isForStaff();
        var open = staff && task.isForStaff() && tasks.isOffered(actor, task);
        var known = mine || open || staff && task.isForStaff() && actor.is(Role.INSTITUTION_MANAGER);
        return new Turn(
                task.ref().step(),
                staff || mine ? task.ref().item() : null,
                staff ? name(task) : task.name(),
                task.isForStaff() ? Side.INSTITUTION : Side.ENTERPRISE,
                staff && task.isForStaff() ? task.staff().holder() : null,
                task.due(),
                task.due() != null && task.due().isBefore(clock.instant()),
                mine,
                open && task.assignee() == null,
                known ? task.page() : null);
    }

    public static String name(OpenTask task) {
        var item = task.isForStaff() && task.staff().words() != null
                ? task.staff().words().item()
                : null;
        return item == null ? task.name() : task.name() + " · " + item;
    }
}
