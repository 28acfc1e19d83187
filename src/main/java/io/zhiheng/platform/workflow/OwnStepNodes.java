package io.zhiheng.platform.workflow;

import io.zhiheng.platform.workflow.task.TaskRef;
import java.util.List;
import java.util.Optional;

/** The own steps of the models by which processes run. */
public interface OwnStepNodes {

    /**
     * Those of the version by which the process of this key runs or ran, in the order of the model.
     *
     * @return empty where there are none, and where no process goes by this key
     */
    List<Node> of(String businessKey);

    default Optional<Node> find(TaskRef task) {
        return of(task.businessKey()).stream()
                .filter(node -> node.id().equals(task.step()))
                .findFirst();
    }

    /** @param name its Chinese name in the model */
    record Node(String id, String name, OwnStep step) {}
}
