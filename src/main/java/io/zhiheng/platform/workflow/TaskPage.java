package io.zhiheng.platform.workflow;

import java.util.List;

/** A part of a task list and the size of the whole. */
public record TaskPage(List<OpenTask> items, long total) {}
