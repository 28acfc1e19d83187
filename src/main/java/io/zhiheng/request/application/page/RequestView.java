package io.zhiheng.request.application.page;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestHead;
import io.zhiheng.request.application.access.LiftedTie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request as its page shows it.
 *
 * @param selfAssessment id of the self-assessment it carries
 * @param stateName the state in words
 * @param stateSince since when
 * @param turns the open tasks that this person may know of; what waits for others names only whose turn it is
 * @param timeline newest first
 * @param dossier whether this person may read the frozen answers and what is attached
 * @param sheet what the request's form says, in words; empty where this person may not read the dossier
 * @param files what is attached, likewise
 */
public record RequestView(
        @JsonUnwrapped RequestHead head,
        String stateName,
        Instant stateSince,
        Instant submittedAt,
        String selfAssessment,
        String contractNumber,
        LocalDate contractDate,
        Integer assessedLevel,
        String assessedLevelName,
        List<Turn> turns,
        List<Member> team,
        List<Line> timeline,
        boolean dossier,
        List<Answer> sheet,
        List<File> files) {

    /**
     * @param item null of a step of the other side, which divides it as it likes
     * @param side whose turn it is
     * @param holder who has it; null while nobody does, and for the other side
     * @param mine whether it is this person's to do
     * @param offered whether this person may claim it
     * @param page path of its page; null where this person has none
     */
    public record Turn(
            String step,
            String item,
            String name,
            Attribution.Side side,
            String holder,
            Instant due,
            boolean overdue,
            boolean mine,
            boolean offered,
            String page) {}

    /**
     * @param clear whether nothing stands in the person's way, by what was declared
     * @param lifted what ties the person to the enterprise and was lifted for this request
     */
    public record Member(
            String name, boolean lead, boolean declared, boolean clear, List<LiftedTie> lifted, String grade) {}

    /**
     * @param who null for what happened by itself
     * @param answers what was filled in at a step that an administrator added; empty for every other
     */
    public record Line(
            StepAction action,
            String what,
            Attribution.Side side,
            String who,
            String reason,
            Instant at,
            List<OwnRecordView.Answer> answers) {}

    public record Answer(String key, String label, String text) {}

    /** @param href path under which this person gets it */
    public record File(String label, String name, String href) {}

    /** Its way through the phases so far. */
    public Course course() {
        return Course.of(head.state(), timeline);
    }

    public boolean isDraft() {
        return head.state() == RequestState.DRAFT;
    }

    public boolean isEditable() {
        return isDraft() || head.state() == RequestState.RETURNED;
    }

    public boolean isWithdrawable() {
        return head.state().isWithdrawable();
    }
}
