package io.zhiheng.finding.application;

import io.zhiheng.assessment.AnswerDifference;
import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.AssessmentRequestId;
import java.util.List;
import java.util.Map;

/**
 * One clause as it is reviewed.
 *
 * @param characteristics of the levels, by level
 * @param levelNames by level
 * @param amendments what became of the answer in each round of rectification that it was sent back in, the latest first
 * @param adjustments what the answer may be adjusted to
 * @param nonconformities what those found on site about it are called, and whether the finding has to be weighed
 *     against them
 * @param standing whether the reader may write
 */
public record ClauseView(
        AssessmentRequestId request,
        Edition.Clause clause,
        String second,
        Map<Integer, String> characteristics,
        Map<Integer, String> levelNames,
        Answer answer,
        Map<String, String> fileTypes,
        List<Amendment> amendments,
        List<Conformity> adjustments,
        FindingView finding,
        Nonconformities nonconformities,
        Standing standing) {

    /** @param unsettled whether it is found to conform by a word that is older, or gives no reason */
    public record Nonconformities(List<String> labels, boolean unsettled) {}

    /** @param difference null if the enterprise left the answer as it was */
    public record Amendment(int round, AnswerDifference difference) {

        static Amendment of(int round, Answer before, Answer after) {
            return new Amendment(
                    round,
                    AnswerDifference.between(before, after)
                            ? new AnswerDifference(before.clause(), before, after)
                            : null);
        }
    }

    /**
     * @param open whether the review of its indicator is open, so that more may be asked of the enterprise
     * @param writable whether findings may be saved here now
     * @param holder the colleague who reviews the indicator; null while nobody does or nobody may
     * @param task id of the open task that may be claimed; null otherwise
     */
    public record Standing(
            boolean member, boolean open, boolean writable, String holder, String task, String indicator) {}
}
