package io.zhiheng.improvement.application;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.improvement.ImprovementId;
import io.zhiheng.improvement.domain.ImprovementContent.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the plan as the API answers and the page shows it.
 *
 * @param label number of the clause, number and name of the performance indicator
 * @param text of the clause, formula of the indicator
 * @param unit null for a clause; @param operator of the value to reach, null for a clause
 * @param gone whether the edition in force has given it up
 * @param overdue whether it should have been done by now
 */
public record ImprovementView(
        ImprovementId id,
        int version,
        String subject,
        String label,
        String text,
        Integer level,
        String from,
        String to,
        String unit,
        String operator,
        boolean gone,
        String measure,
        String owner,
        LocalDate dueOn,
        boolean overdue,
        State state,
        Integer remindDays,
        Instant remindedAt,
        String result,
        List<File> evidence,
        Instant finishedAt,
        String savedBy,
        Instant savedAt) {

    public record File(EvidenceId id, String name) {}

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state == State.PLANNED || state == State.DOING;
    }
}
