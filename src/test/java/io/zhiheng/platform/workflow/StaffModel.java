package io.zhiheng.platform.workflow;

import io.zhiheng.platform.workflow.task.TaskAudience;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * A small process of tests: a manager accepts, the team reviews two indicators, one who is outside the team decides,
 * the lead writes.
 */
public final class StaffModel {

    public static final String PROCESS = "staffTasksOfTests";

    private StaffModel() {}

    public static void deploy(RepositoryService repository) {
        var model = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("accept")
                .name("受理")
                .camundaCandidateGroups("${managers}")
                .camundaDueDate("${dueAt}")
                .userTask("reviewPart")
                .name("评审")
                .camundaCandidateGroups("${team}")
                .multiInstance()
                .parallel()
                .camundaCollection("parts")
                .camundaElementVariable("indicator")
                .multiInstanceDone()
                .userTask("decide")
                .name("审定")
                .camundaCandidateGroups("${deciders}")
                .camundaInputParameter("seat", "1")
                .userTask("write")
                .name("编制报告")
                .camundaAssignee("${lead}")
                .userTask("declare")
                .name("声明")
                .camundaAssignee("${lead}")
                .camundaInputParameter("member", "${lead}")
                .userTask("confirm")
                .name("企业确认")
                .endEvent()
                .done();
        repository
                .createDeployment()
                .name(PROCESS)
                .enableDuplicateFiltering(true)
                .addModelInstance("staff.bpmn", model)
                .deploy();
    }

    /** @param dueAt when the first task is due; may be null */
    public static Map<String, Object> variables(
            Object enterprise, Object institution, Object key, Object lead, java.util.Date dueAt) {
        var variables = new java.util.HashMap<String, Object>();
        variables.put("enterprise", enterprise.toString());
        variables.put("institution", institution.toString());
        variables.put("managers", TaskAudience.MANAGERS + institution);
        variables.put("team", TaskAudience.TEAM + key);
        variables.put("deciders", TaskAudience.DECIDERS + institution);
        variables.put("lead", lead.toString());
        variables.put("parts", List.of("QMS", "DIG"));
        variables.put("dueAt", dueAt);
        return variables;
    }
}
