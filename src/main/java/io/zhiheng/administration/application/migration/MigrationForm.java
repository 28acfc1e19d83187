package io.zhiheng.administration.application.migration;

import io.zhiheng.administration.application.ProcessVersion;
import io.zhiheng.administration.application.instance.InstanceRow;
import io.zhiheng.platform.workflow.migration.Migrations.Step;
import java.util.List;
import org.springframework.data.domain.Page;

/**
 * What a plan begins with.
 *
 * @param targets the versions that may be gone over to
 * @param lines the steps of the version that is left, each with what is proposed for it
 * @param steps the steps of the version that is gone over to
 * @param added those of them that are new
 * @param running what runs by the version that is left
 */
public record MigrationForm(
        ProcessVersion from,
        ProcessVersion to,
        List<ProcessVersion> targets,
        List<Line> lines,
        List<Step> steps,
        List<Step> added,
        Page<InstanceRow> running) {

    /** @param proposed id of the step there; null for none */
    public record Line(Step step, String proposed) {}
}
