package io.zhiheng.administration.application.sheet;

import io.zhiheng.administration.application.incident.IncidentLine;
import io.zhiheng.administration.application.instance.InstanceRow;
import io.zhiheng.platform.workflow.instance.InstanceOwner.Taken;
import io.zhiheng.platform.workflow.instance.Instances.Activity;
import io.zhiheng.platform.workflow.task.OpenTask;
import java.time.Instant;
import java.util.List;

/**
 * One process with everything that an administrator may know of it.
 *
 * @param activities what it came through, as the engine knows it
 * @param taken what people did, as its module knows it
 * @param tasks what waits for whom
 * @param opened whether the values are there
 */
public record InstanceView(
        InstanceRow row,
        List<Activity> activities,
        List<Taken> taken,
        List<Filled> filled,
        List<OpenTask> tasks,
        List<Value> variables,
        List<IncidentLine> incidents,
        boolean opened) {

    /** A form that was filled in at an own step. @param number 1 for the first time */
    public record Filled(
            String name, String form, int modelVersion, int number, String person, Instant at, List<Value> answers) {}

    /**
     * @param key of the variable or field
     * @param place where it belongs, in words; null where it belongs to the whole
     * @param text null as long as it is masked
     */
    public record Value(String key, String label, String place, String text) {}
}
