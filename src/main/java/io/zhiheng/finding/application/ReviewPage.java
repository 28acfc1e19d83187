package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.Apart;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.finding.domain.review.AskedRectification;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.rating.Conformity;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The frame of the review workspace: every clause with what was found of it so far.
 *
 * @param member whether the reader is in the team, and so may draft and talk
 * @param concluding whether the lead may conclude now
 * @param contested how many clauses are marked to be supplemented
 * @param levels names of the levels of clauses, lowest first
 * @param round rounds of rectification so far
 */
public record ReviewPage(
        AssessmentRequestId id,
        String number,
        RequestState state,
        String enterprise,
        int selfLevel,
        Integer appliedLevel,
        String selfLevelName,
        String appliedLevelName,
        Map<Integer, String> levels,
        List<First> firsts,
        boolean member,
        boolean lead,
        boolean concluding,
        int contested,
        int round,
        Instant rectifyUntil) {

    /**
     * @param open whether its review is open
     * @param holder name of who has claimed it; null while nobody has
     * @param mine whether that is the reader
     * @param own whether the reader reviews it, or was the last who did
     * @param offered whether the reader may claim it
     * @param correctable whether its review is over and the reader may correct what was found
     * @param reviews how it was summed up, oldest first
     */
    public record First(
            String id,
            String displayNo,
            String name,
            boolean open,
            String holder,
            boolean mine,
            boolean own,
            boolean offered,
            boolean correctable,
            List<Second> seconds,
            List<Review> reviews) {

        public int given() {
            return seconds.stream().mapToInt(Second::given).sum();
        }

        public int total() {
            return seconds.stream().mapToInt(each -> each.rows().size()).sum();
        }

        /** Whether the reader may write here. */
        public boolean writable() {
            return open ? mine || offered : correctable;
        }
    }

    /** @param id null for the performance indicators, which stand in no second-level one */
    public record Second(String id, String displayNo, String name, List<Row> rows) {

        public int given() {
            return (int) rows.stream().filter(row -> row.verdict() != null).count();
        }

        /** How many may be agreed to in one go. */
        public int agreeable() {
            return (int) rows.stream().filter(Row::isAgreeable).count();
        }
    }

    /**
     * @param subject id of the clause or performance indicator
     * @param declared null for performance indicators
     * @param level of the clause; null for a performance indicator
     * @param assessed null unless adjusted
     * @param verdict null while unreviewed
     * @param talks entries of its dialogue in this request
     * @param draft whether the reader has a half-written remark there
     * @param changed whether it was amended in a rectification and not judged since
     * @param version of its finding
     * @param apart why it is judged by itself; null where it may be agreed to among others
     */
    public record Row(
            String subject,
            String displayNo,
            String name,
            Integer level,
            Conformity declared,
            Conformity assessed,
            Verdict verdict,
            long talks,
            boolean draft,
            boolean changed,
            int version,
            Apart apart) {

        boolean isAgreeable() {
            return verdict == null && declared != null && apart == null;
        }
    }

    public record Review(String person, Instant at, String summary, int round) {}

    /** Whether the lead may now choose clauses that go back to the enterprise. */
    public boolean maySendBack() {
        return lead && concluding && contested > 0 && round < AskedRectification.MOST_ROUNDS;
    }

    /** What the reader does here, as the heading says. */
    public String title() {
        return switch (state) {
            case DOC_REVIEW, DOC_RECTIFY -> "documents";
            case ONSITE_PLANNED, ONSITE, RECTIFY -> "on-site";
            default -> "findings";
        };
    }

    /** Whether document review is over and the reader may correct what was found. */
    public boolean correcting() {
        return !concluding && firsts.stream().anyMatch(First::correctable);
    }

    /** The task by which the lead concludes. */
    public TaskRef conclusion() {
        return TaskRef.of(id, ReviewStep.CONCLUDE_DOCUMENTS);
    }

    /** Path of the form in which the lead concludes. */
    public String conclude() {
        return ReviewStep.CONCLUDE_DOCUMENTS.form(conclusion());
    }

    /** The task of reviewing an indicator. */
    public TaskRef review(First first) {
        return TaskRef.of(id, ReviewStep.REVIEW_DOCUMENTS, first.id());
    }

    /** Path of the form in which the review of an indicator is summed up. */
    public String handIn(First first) {
        return ReviewStep.REVIEW_DOCUMENTS.form(review(first));
    }

    public int given() {
        return firsts.stream().mapToInt(First::given).sum();
    }

    public int total() {
        return firsts.stream().mapToInt(First::total).sum();
    }
}
