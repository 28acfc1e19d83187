package io.zhiheng.request.application;

import io.zhiheng.platform.workflow.OwnStepOpened;
import io.zhiheng.platform.workflow.StepFailed;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskHandling.TaskReassigned;
import io.zhiheng.platform.workflow.task.TaskHandling.TaskReminded;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.StepTaken;
import io.zhiheng.request.TaskHandedOver;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What managers do about tasks, and what the system fails to do, stands on the request's timeline. */
@Component
class TasksOnTimeline {

    private final AssessmentRequests requests;
    private final Timeline timeline;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TasksOnTimeline(
            AssessmentRequests requests,
            Timeline timeline,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.timeline = timeline;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void reassigned(TaskReassigned event) {
        var task = event.task();
        request(task.process(), task.ref().businessKey()).ifPresent(request -> {
            var by = attribution(event.by());
            timeline.record(
                    request,
                    StepAction.TASK_REASSIGNED,
                    by,
                    task.ref().step(),
                    words.of("review.task.reassigned", task.name(), event.to().personName(), event.reason()));
            events.publishEvent(new TaskHandedOver(
                    request.id(),
                    request.number(),
                    request.enterpriseName(),
                    request.institution(),
                    name(task),
                    task.page(),
                    task.assignee() == null ? null : UUID.fromString(task.assignee()),
                    event.to().account(),
                    event.to().personName(),
                    by,
                    event.reason()));
        });
    }

    @EventListener
    void reminded(TaskReminded event) {
        var task = event.task();
        request(task.process(), task.ref().businessKey())
                .ifPresent(request -> timeline.record(
                        request,
                        StepAction.REMINDED,
                        attribution(event.by()),
                        task.ref().step(),
                        task.name()));
    }

    /** What it was about stands on the timeline when it is done; until then whoever has to act is told. */
    @EventListener
    void opened(OwnStepOpened event) {
        request(event.process(), event.task().businessKey())
                .ifPresent(request -> events.publishEvent(new StepTaken(
                        request.id(),
                        request.number(),
                        request.enterprise(),
                        request.enterpriseName(),
                        request.institution(),
                        StepAction.OWN_STEP_OPENED,
                        Attribution.SYSTEM,
                        event.task().step(),
                        words.of("review.task.own-step", event.name()),
                        clock.instant())));
    }

    @EventListener
    void failed(StepFailed event) {
        request(event.process(), event.businessKey())
                .ifPresent(request ->
                        timeline.record(request, StepAction.STEP_FAILED, Attribution.SYSTEM, event.step(), null));
    }

    private Optional<AssessmentRequest> request(String process, String businessKey) {
        return process.equals(RequestStep.PROCESS)
                ? requests.findById(AssessmentRequestId.of(businessKey).value())
                : Optional.empty();
    }

    private static String name(OpenTask task) {
        var item = task.staff().words().item();
        return item == null ? task.name() : task.name() + " · " + item;
    }

    private static Attribution attribution(Actor person) {
        return new Attribution(Attribution.Side.INSTITUTION, person.account(), person.personName());
    }
}
