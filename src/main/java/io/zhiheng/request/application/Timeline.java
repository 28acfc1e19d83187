package io.zhiheng.request.application;

import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.StepTaken;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down each step that was taken and tells the others: audit, notices. Joins the use case's transaction. */
@Component
public class Timeline {

    private final StepRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Timeline(StepRecords records, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    public void record(AssessmentRequest request, StepAction action, Attribution by, String reason) {
        record(request, action, by, (String) null, reason);
    }

    public void record(AssessmentRequest request, StepAction action, Attribution by, RequestStep step, String reason) {
        record(request, action, by, step.id(), reason);
    }

    /** @param step id of the user task that it is about */
    public void record(AssessmentRequest request, StepAction action, Attribution by, String step, String reason) {
        var now = clock.instant();
        var words = TypedText.isBlank(reason) ? null : TypedText.trimmed(reason);
        records.save(new StepRecord(request.id(), action, by, step, words, now));
        events.publishEvent(new StepTaken(
                request.id(),
                request.number(),
                request.enterprise(),
                request.enterpriseName(),
                request.institution(),
                action,
                by,
                step,
                words,
                now));
    }
}
