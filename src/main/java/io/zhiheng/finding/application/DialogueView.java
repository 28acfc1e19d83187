package io.zhiheng.finding.application;

import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.assessment.SubmittedSelfAssessment.Evidence;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.conversation.Entry;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.AssessmentRequestId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The dialogue on a clause, oldest first.
 *
 * @param request to which the reader's next words belong; null where no request is open
 * @param writable whether the reader may write now
 * @param answer as it stands in the latest frozen revision; null for performance indicators
 */
public record DialogueView(List<Item> items, int total, AssessmentRequestId request, boolean writable, Said answer) {

    /** What was answered. */
    public record Said(int version, Conformity conformity, String statement, List<String> evidence) {

        static Said of(Answer answer) {
            return new Said(
                    answer.version(),
                    answer.conformity(),
                    answer.statement(),
                    answer.evidence().stream().map(Evidence::name).toList());
        }
    }

    /**
     * @param changed whether the answer says something else by now than when this was written (答案此后已修改)
     * @param about the answer it speaks about; null unless changed
     */
    public record Item(
            UUID id,
            Dialogues.Side side,
            String author,
            String text,
            long answerVersion,
            Instant writtenAt,
            boolean changed,
            Said about) {

        static Item of(Entry entry, Said about) {
            return new Item(
                    entry.id(),
                    entry.side(),
                    entry.author(),
                    entry.text(),
                    entry.answerVersion(),
                    entry.writtenAt(),
                    about != null,
                    about);
        }
    }
}
