package io.zhiheng.assessment.application.rectification;

import io.zhiheng.assessment.Rectification;
import io.zhiheng.assessment.RectificationContext.Asked;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.application.workspace.Workspace;
import io.zhiheng.conversation.Entry;
import java.util.List;

/**
 * The contested clauses as they are rectified.
 *
 * @param asked null if nobody knows who asked
 * @param task id of the task that hands it in; null while none waits
 * @param form the Camunda Form of that task as JSON; null without a task
 */
public record RectificationPage(
        SelfAssessmentId id, Rectification round, List<Item> items, Asked asked, String task, String form) {

    /**
     * @param indicator number and name of the second-level indicator
     * @param original the answer as it was when the clause was reopened
     * @param entries the dialogue, oldest first; why it was contested is among it
     */
    public record Item(
            Workspace.Clause clause, String indicator, SubmittedSelfAssessment.Answer original, List<Entry> entries) {

        /** Ids of the files that supported the original answer, space between. */
        public String originalFiles() {
            return String.join(
                    " ",
                    original.evidence().stream()
                            .map(SubmittedSelfAssessment.Evidence::id)
                            .toList());
        }

        /** Whether an entry speaks of an answer that has been changed since. */
        public boolean isOutdated(Entry entry) {
            return entry.answerVersion() < clause.answer().version();
        }
    }
}
