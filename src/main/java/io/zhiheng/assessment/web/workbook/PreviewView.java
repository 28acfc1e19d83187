package io.zhiheng.assessment.web.workbook;

import io.zhiheng.assessment.application.workbook.imports.WorkbookPreview;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.Change;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.Fault;
import io.zhiheng.assessment.application.workbook.judging.JudgedRow.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a workbook would change, row by row in the order of the workbook.
 *
 * @param keptUntil afterwards the workbook has to be sent again
 * @param written how many rows were written; null while it is not applied
 */
record PreviewView(
        UUID id,
        String fileName,
        String importedBy,
        Instant importedAt,
        Instant keptUntil,
        List<Row> rows,
        Map<State, Integer> counts,
        Integer written) {

    /**
     * @param cell the first cell that is wrong, or that differs from what stands there
     * @param clause id of the clause, performance indicator or parameter
     * @param message why it is refused, who wrote in between, or what is to be known of it; null for nothing
     * @param by who wrote what stands there; null where nobody has
     * @param version of what stands there
     */
    record Row(
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
            int version) {

        private static Row of(JudgedRow row) {
            return new Row(
                    row.sheet(),
                    row.cell(),
                    row.clause(),
                    row.label(),
                    row.state(),
                    row.message(),
                    row.changes(),
                    row.faults(),
                    row.by(),
                    row.at(),
                    row.seen());
        }
    }

    static PreviewView of(WorkbookPreview preview) {
        return new PreviewView(
                preview.id(),
                preview.fileName(),
                preview.importedBy(),
                preview.importedAt(),
                preview.keptUntil(),
                preview.rows().stream().map(Row::of).toList(),
                preview.counts(),
                preview.written());
    }
}
