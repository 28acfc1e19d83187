package io.zhiheng.platform.workflow.task;

import java.util.List;

/** A part of a task list and the size of the whole. */
public record TaskPage(List<OpenTask> items, long total) {}
