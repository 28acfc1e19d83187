package io.zhiheng.platform.workflow.migration;

import java.util.List;
import java.util.Map;

/** Moves running processes to another version of their model. */
public interface Migrations {

    /** What the engine proposes: nodes of the same id and kind. */
    MigrationPlan proposed(String from, String to);

    /**
     * The same plan with other places for some steps; what lies on the border of these is left to the engine.
     *
     * @param steps by the ids of those that are left; blank for nowhere
     */
    MigrationPlan changed(MigrationPlan plan, Map<String, String> steps);

    /** The steps of a version at which a process may wait, in the order of the model. */
    List<Step> steps(String deployment);

    /** The steps of a version that another one does not have. */
    List<Step> added(String from, String to);

    /** @throws NotMovable when the mapping can be kept by no process */
    void require(MigrationPlan plan);

    /**
     * Moves one process, its open tasks, their forms and its timers, in the caller's transaction. Steps that it has
     * passed are not asked again.
     *
     * @return the steps of the new version that it will never come to
     * @throws NotMovable when the process cannot follow the plan
     */
    List<Step> move(MigrationPlan plan, String businessKey);

    /** @param person whether somebody takes it, else the system */
    record Step(String id, String name, boolean person) {}
}
