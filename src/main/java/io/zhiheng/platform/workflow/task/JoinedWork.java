package io.zhiheng.platform.workflow.task;

import io.zhiheng.shared.Actor;
import java.util.List;

/**
 * Work in which somebody takes part while a colleague holds its task. A module that has such work implements it as a
 * bean.
 */
public interface JoinedWork {

    /** @param open how much of it is left for this person, out of {@code total} */
    record Part(OpenTask task, int open, int total) {}

    /** What has something open first, then what is due first. */
    List<Part> of(Actor actor);
}
