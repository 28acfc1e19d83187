package io.zhiheng.review.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.Tasks;
import io.zhiheng.review.Doer.Side;
import io.zhiheng.review.application.RequestView.Turn;
import io.zhiheng.review.domain.AssessmentRequest;
import io.zhiheng.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose turn it is at a request. */
@Component
class Turns {

    private final Tasks tasks;
    private final Clock clock;

    Turns(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    List<Turn> of(Actor actor, AssessmentRequest request) {
        return tasks.of(request.id().toString()).stream().map(task -> turn(actor, task)).toList();
    }

    private Turn turn(Actor actor, OpenTask task) {
        var staff = actor.enterprise() == null;
        var known = staff == task.isForStaff() && isSeenBy(actor, task);
        var mine = known && (!staff || task.isHeldBy(actor.account()) || task.assignee() == null);
        return new Turn(task.ref().step(), task.ref().item(), name(task), task.isForStaff() ? Side.INSTITUTION : Side.ENTERPRISE,
                staff && task.isForStaff() ? task.staff().holder() : null, task.due(),
                task.due() != null && task.due().isBefore(clock.instant()), mine, known ? task.page() : null);
    }

    private static String name(OpenTask task) {
        var item = task.isForStaff() && task.staff().words() != null ? task.staff().words().item() : null;
        return item == null ? task.name() : task.name() + " · " + item;
    }

    private boolean isSeenBy(Actor actor, OpenTask task) {
        try {
            tasks.seenBy(ActingPerson.performer(actor), task.ref());
            return true;
        } catch (NotFound notTheirs) {
            return false;
        }
    }
}
