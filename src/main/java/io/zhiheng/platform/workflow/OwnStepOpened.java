package io.zhiheng.platform.workflow;

import io.zhiheng.platform.workflow.task.TaskRef;

/** An own step has begun to wait for somebody; published in the engine's transaction. */
public record OwnStepOpened(String process, TaskRef task, String name) {}
