package io.zhiheng.portal.web.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tasks of one request, under one heading.
 *
 * @param subject the request's number and level; null when its tasks have no such words
 * @param enterprise its name
 */
record TaskGroup(String subject, String enterprise, List<TaskItem> tasks) {

    /** @param tasks in the order of the list; each group stands where its first task does */
    static List<TaskGroup> of(List<TaskItem> tasks) {
        return tasks.stream()
                .collect(Collectors.groupingBy(TaskItem::businessKey, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group -> new TaskGroup(group.get(0).subject(), group.get(0).enterpriseName(), group))
                .toList();
    }
}
