package io.zhiheng.assessment.application.ownstep;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.platform.workflow.StepsOfProcesses.Own;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a self-assessment stands at the steps that an administrator added to its process. */
@Component
public class OwnStepViews {

    private final Tasks tasks;
    private final OwnRecordQueries records;

    OwnStepViews(Tasks tasks, OwnRecordQueries records) {
        this.tasks = tasks;
        this.records = records;
    }

    /** @param steps of the model by which its process runs or ran */
    public List<OwnStepView> of(SelfAssessmentId id, List<Own> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        var open = tasks.of(id.toString()).stream()
                .collect(Collectors.toMap(task -> task.ref().step(), Function.identity(), (one, other) -> one));
        var taken = records.of(id.toString(), false).stream().collect(Collectors.groupingBy(OwnRecordView::step));
        return steps.stream().map(step -> view(step, open, taken)).toList();
    }

    private static OwnStepView view(Own step, Map<String, OpenTask> open, Map<String, List<OwnRecordView>> taken) {
        var task = open.get(step.id());
        var records = taken.getOrDefault(step.id(), List.of());
        var last = records.isEmpty() ? null : records.get(records.size() - 1);
        return new OwnStepView(
                step.id(),
                step.name(),
                task != null ? OwnStepView.State.OPEN : last != null ? OwnStepView.State.DONE : OwnStepView.State.AHEAD,
                task == null ? null : task.page(),
                records.size(),
                last == null ? null : last.person(),
                last == null ? null : last.takenAt());
    }
}
