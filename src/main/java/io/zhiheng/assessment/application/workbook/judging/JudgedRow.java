package io.zhiheng.assessment.application.workbook.judging;

import io.zhiheng.assessment.application.workbook.WorkbookShape.Kind;
import io.zhiheng.assessment.application.workbook.sent.SentLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a row of a workbook would do.
 *
 * @param cell the first cell that is wrong, or that differs from what stands there
 * @param clause id of the clause, performance indicator or parameter; as the cell has it where there is none
 * @param label number and name as people know it
 * @param message why it is refused, who wrote in between, or what is to be known of it; null for nothing
 * @param changes the fields that it would change
 * @param by who wrote what stands there; null where nobody has
 * @param seen the version of what stands there
 * @param content all of what would stand there afterwards, by the names that stored content has
 */
public record JudgedRow(
        String sheet,
        String cell,
        String clause,
        String label,
        State state,
        String message,
        List<Change> changes,
        List<Fault> faults,
        String by,
        Instant at,
        int seen,
        Map<String, Object> content,
        SentLine line) {

    public enum State {
        /** Nothing stood there. */
        NEW,
        CHANGED,
        SAME,
        /** It was changed here since the workbook was made. */
        CONFLICT,
        /** It cannot be written; the others can. */
        INVALID
    }

    /**
     * @param field as the API calls it
     * @param label as people know it
     * @param before as cells show it
     * @param after as cells show it
     * @param calculated whether it is the result of a formula
     */
    public record Change(String field, String label, String cell, String before, String after, boolean calculated) {}

    /** @param cell the address */
    public record Fault(String cell, String message) {}

    public boolean isFigure() {
        return line.kind() == Kind.PARAMETER;
    }

    /** Whether it would be written. @param taken whether somebody decided for the workbook */
    public boolean isWritten(boolean taken) {
        return state == State.NEW || state == State.CHANGED || state == State.CONFLICT && taken;
    }

    /** Whether it would still do what it was shown to do. */
    public boolean isStill(JudgedRow shown) {
        return state == shown.state && seen == shown.seen && content.equals(shown.content);
    }

    JudgedRow refused(List<Fault> reasons) {
        return new JudgedRow(
                sheet,
                reasons.get(0).cell(),
                clause,
                label,
                State.INVALID,
                said(reasons),
                List.of(),
                reasons,
                by,
                at,
                seen,
                Map.of(),
                line);
    }

    static String said(List<Fault> faults) {
        return String.join(
                "\n",
                faults.stream()
                        .map(fault -> fault.cell() + " " + fault.message())
                        .toList());
    }
}
