package io.zhiheng.request.application.list;

import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskFilter;
import io.zhiheng.platform.workflow.task.TaskFilter.Tab;
import io.zhiheng.platform.workflow.task.TaskLists;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.OwnSteps;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.application.page.Turns;
import io.zhiheng.shared.Actor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class OwnOpenSteps implements OwnSteps {

    private static final int MOST = 200;

    private final Tasks tasks;
    private final TaskLists lists;

    OwnOpenSteps(Tasks tasks, TaskLists lists) {
        this.tasks = tasks;
        this.lists = lists;
    }

    @Override
    public List<OwnStep> of(Actor actor) {
        return open(actor)
                .filter(task -> task.process().equals(RequestStep.PROCESS))
                .map(task -> new OwnStep(
                        UUID.fromString(task.ref().businessKey()),
                        Turns.name(task),
                        task.due(),
                        task.page(),
                        task.isForStaff() && task.assignee() == null))
                .toList();
    }

    private Stream<OpenTask> open(Actor actor) {
        return actor.enterprise() == null
                ? lists.rows(actor, TaskFilter.of(Tab.TODO), MOST).stream().map(TaskLists.Row::task)
                : tasks.ofEnterprise(actor.enterprise().toString(), 0, MOST).items().stream();
    }
}
