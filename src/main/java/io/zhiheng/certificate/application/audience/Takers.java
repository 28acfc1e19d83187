package io.zhiheng.certificate.application.audience;

import io.zhiheng.certificate.application.CertificateStep;
import io.zhiheng.conclusion.application.ConclusionStep;
import io.zhiheng.conclusion.application.admission.Admission;
import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.StepTaken;
import io.zhiheng.request.application.RequestStep;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.team.domain.TeamMembers;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may claim a task of a request. Only they are told of it. */
@Component
class Takers {

    private final TeamMembers members;
    private final Assessors assessors;
    private final AssessmentRequests requests;
    private final Tasks tasks;
    private final Admission admission;

    Takers(TeamMembers members, Assessors assessors, AssessmentRequests requests, Tasks tasks, Admission admission) {
        this.members = members;
        this.assessors = assessors;
        this.requests = requests;
        this.tasks = tasks;
        this.admission = admission;
    }

    Stream<UUID> of(OpenTask task) {
        return tasks.takers(task).stream().map(Actor::account);
    }

    /** Those who may decide next. Where no team was formed, an appeal leads back to the acceptance. */
    Stream<UUID> nextDeciders(StepTaken step) {
        return step.what() == StepAction.APPEAL_UPHELD
                        && members.of(step.request()).isEmpty()
                ? Stream.empty()
                : deciders(step);
    }

    Stream<UUID> appealHandlers(StepTaken step) {
        return letIn(Stream.concat(managers(step), assessors(step)).distinct(), step, ConclusionStep.HANDLE_APPEAL);
    }

    Stream<UUID> objectionHandlers(StepTaken step) {
        return letIn(managers(step), step, ConclusionStep.HANDLE_OBJECTION);
    }

    Stream<UUID> certificateHandlers(StepTaken step) {
        return letIn(managers(step), step, CertificateStep.SUPERVISE_CERTIFICATE);
    }

    private Stream<UUID> deciders(StepTaken step) {
        return letIn(assessors(step), step, ConclusionStep.DECIDE_REQUEST);
    }

    private Stream<UUID> letIn(Stream<UUID> people, StepTaken step, RequestStep next) {
        return requests.findById(step.request().value()).stream()
                .flatMap(request ->
                        people.filter(account -> admission.lets(TaskRef.of(step.request(), next), account, request)));
    }

    private Stream<UUID> managers(StepTaken step) {
        return assessors.managersOf(step.institution()).stream().map(ManagerContact::account);
    }

    private Stream<UUID> assessors(StepTaken step) {
        return assessors.of(step.institution()).stream().map(Assessor::account);
    }
}
