package io.zhiheng.assessment.application.ownstep;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.platform.workflow.OwnStepNodes;
import io.zhiheng.platform.workflow.OwnStepNodes.Node;
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

    private final OwnStepNodes nodes;
    private final Tasks tasks;
    private final OwnRecordQueries records;

    OwnStepViews(OwnStepNodes nodes, Tasks tasks, OwnRecordQueries records) {
        this.nodes = nodes;
        this.tasks = tasks;
        this.records = records;
    }

    public List<OwnStepView> of(SelfAssessment assessment) {
        return of(assessment.id(), nodes.of(assessment.id().toString()));
    }

    private List<OwnStepView> of(SelfAssessmentId id, List<Node> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        var open = tasks.of(id.toString()).stream()
                .collect(Collectors.toMap(task -> task.ref().step(), Function.identity(), (one, other) -> one));
        var taken = records.of(id.toString(), false).stream().collect(Collectors.groupingBy(OwnRecordView::step));
        return steps.stream().map(step -> view(step, open, taken)).toList();
    }

    private static OwnStepView view(Node step, Map<String, OpenTask> open, Map<String, List<OwnRecordView>> taken) {
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
