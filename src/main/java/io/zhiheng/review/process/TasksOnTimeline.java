package io.zhiheng.review.process;

import io.zhiheng.platform.workflow.OpenTask;
import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.TaskHandling.TaskReassigned;
import io.zhiheng.platform.workflow.TaskHandling.TaskReminded;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Doer;
import io.zhiheng.review.StepAction;
import io.zhiheng.review.application.Timeline;
import io.zhiheng.review.domain.AssessmentRequests;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What managers do about tasks stands on the request's timeline. */
@Component
class TasksOnTimeline {

    private final AssessmentRequests requests;
    private final Timeline timeline;
    private final MessageSource messages;

    TasksOnTimeline(AssessmentRequests requests, Timeline timeline, MessageSource messages) {
        this.requests = requests;
        this.timeline = timeline;
        this.messages = messages;
    }

    @EventListener
    void reassigned(TaskReassigned event) {
        record(event.task(), event.by(), StepAction.TASK_REASSIGNED, messages.getMessage("review.task.reassigned",
                new Object[] {event.task().name(), event.to().person(), event.reason()}, Locale.SIMPLIFIED_CHINESE));
    }

    @EventListener
    void reminded(TaskReminded event) {
        record(event.task(), event.by(), StepAction.REMINDED, event.task().name());
    }

    private void record(OpenTask task, Performer by, StepAction action, String words) {
        if (task.process().equals("thirdPartyAssessment")) {
            requests.findById(AssessmentRequestId.of(task.ref().businessKey()).value()).ifPresent(request ->
                    timeline.record(request, action, new Doer(Doer.Side.INSTITUTION, by.account(), by.person()),
                            task.ref().step(), words));
        }
    }
}
