package io.zhiheng.platform.workflow.model;

import io.zhiheng.platform.workflow.OwnPlace;
import io.zhiheng.platform.workflow.task.ContractStep;
import java.util.Set;

/**
 * What the use cases of a module expect of a process model. Each module implements it as a bean for its part of the
 * process; a model that breaks one of them is not deployed.
 */
public interface ProcessContract {

    /** Id of the process model. */
    String process();

    /** The user tasks that must be reachable. */
    Set<? extends ContractStep> steps();

    /** Names of the messages that use cases send; a model catches all of them and no other. */
    Set<String> messages();

    /**
     * The values that the input parameter {@code indicator} must have, one task each, whatever the task is called: the
     * first-level indicators of the published edition. Empty as long as none is published, and where the model has no
     * such tasks.
     */
    default Set<String> indicators() {
        return Set.of();
    }

    /** Keys that the form of each of these tasks must ask for. */
    default Set<String> indicatorFormKeys() {
        return Set.of();
    }

    /** Where a model may have steps and decisions of its own; nowhere else. */
    default Set<OwnPlace> ownPlaces() {
        return Set.of();
    }
}
