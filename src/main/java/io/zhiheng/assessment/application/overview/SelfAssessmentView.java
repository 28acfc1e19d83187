package io.zhiheng.assessment.application.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.zhiheng.assessment.application.ownstep.OwnStepView;
import io.zhiheng.assessment.domain.assignment.Assignee;
import java.time.Instant;
import java.util.List;

/**
 * One self-assessment with its progress.
 *
 * @param parts the profile, each first-level indicator, the performance parameters, in the order of the process
 * @param ownSteps what an administrator added to the process by which it runs; usually nothing
 * @param checkTitle what the step is called that hands it in
 */
public record SelfAssessmentView(
        @JsonUnwrapped SelfAssessmentRow row,
        List<PartView> parts,
        List<OwnStepView> ownSteps,
        @JsonIgnore String checkTitle) {

    public enum PartState {
        NOT_STARTED,
        FILLING,
        COMPLETED,
        REOPENED
    }

    /**
     * @param displayNo null for the steps that are no indicator
     * @param name of the indicator, or what the step is called
     * @param title what the step is called that completes it
     * @param progress null for the profile
     * @param assignee who looks after it; null for nobody
     */
    public record PartView(
            String id,
            String displayNo,
            String name,
            String title,
            PartState state,
            Progress progress,
            List<IndicatorView> indicators,
            String responsible,
            String declaredBy,
            Instant declaredAt,
            @JsonIgnore Assignee assignee) {}

    public record IndicatorView(String id, String displayNo, String name, Progress progress) {}

    /** What keeps it from being handed in: parts that are not complete and own steps that wait. */
    public long blocking() {
        return parts.stream()
                        .filter(part -> part.state() != PartState.COMPLETED)
                        .count()
                + ownSteps.stream()
                        .filter(step -> step.state() == OwnStepView.State.OPEN)
                        .count();
    }

    public PartView part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow();
    }
}
