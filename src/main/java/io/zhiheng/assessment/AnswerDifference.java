package io.zhiheng.assessment;

import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.assessment.SubmittedSelfAssessment.Evidence;
import java.util.List;

/** How a clause was answered in an earlier and in a later revision; who saved it and when makes no difference. */
public record AnswerDifference(String clause, Answer before, Answer after) {

    public static boolean between(Answer before, Answer after) {
        return before.conformity() != after.conformity()
                || !before.statement().equals(after.statement())
                || !before.evidence().equals(after.evidence());
    }

    public boolean conformityChanged() {
        return before.conformity() != after.conformity();
    }

    public boolean statementChanged() {
        return !before.statement().equals(after.statement());
    }

    /** Files that support the later answer only. */
    public List<Evidence> added() {
        return after.evidence().stream()
                .filter(file -> !before.evidence().contains(file))
                .toList();
    }

    /** Files that supported the earlier answer only. */
    public List<Evidence> removed() {
        return before.evidence().stream()
                .filter(file -> !after.evidence().contains(file))
                .toList();
    }
}
