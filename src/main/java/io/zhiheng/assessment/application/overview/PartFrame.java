package io.zhiheng.assessment.application.overview;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartState;
import io.zhiheng.assessment.application.overview.SelfAssessmentView.PartView;
import io.zhiheng.assessment.domain.SelfAssessment;
import java.util.List;

/**
 * What the pages of one part of a self-assessment have in common.
 *
 * @param part the part that is open
 * @param task id of the task that completes it; null while none waits
 * @param form the Camunda Form of that task as JSON; null without a task
 * @param responsible who probably answers for the part: the person here, or who answered for the last one; empty if
 *     unknown
 * @param lockedTo who alone may write in it; null where everybody here may
 * @param thresholds of the index, for whoever shows the level so far
 */
public record PartFrame(
        SelfAssessmentView overview,
        PartView part,
        String task,
        String form,
        String responsible,
        String lockedTo,
        List<String> thresholds) {

    public SelfAssessmentId id() {
        return overview.row().id();
    }

    /** What the form of the task begins with, as JSON. */
    public String proposal() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("responsible", responsible)
                .toString();
    }

    /** False after the end of the self-assessment. */
    public boolean isFilling() {
        return overview.row().state() == SelfAssessment.State.FILLING;
    }

    public boolean isDeclared() {
        return part.state() == PartState.COMPLETED;
    }

    /** False after the declaration too, and where a colleague alone may write. */
    public boolean isEditable() {
        return isFilling() && !isDeclared() && lockedTo == null;
    }
}
