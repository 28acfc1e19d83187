package io.zhiheng.assessment.application.workbook.imports;

import io.zhiheng.assessment.application.workbook.judging.JudgedRow;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a workbook would change, as it was when it was sent.
 *
 * @param keptUntil afterwards the workbook has to be sent again
 * @param written how many rows were written; null while it is not applied
 */
public record WorkbookPreview(
        UUID id,
        String fileName,
        String importedBy,
        Instant importedAt,
        Instant keptUntil,
        List<JudgedRow> rows,
        Integer written,
        String appliedBy,
        Instant appliedAt) {

    /** How many rows there are of each state, also of those of which there are none. */
    public Map<JudgedRow.State, Integer> counts() {
        var counts = new EnumMap<JudgedRow.State, Integer>(JudgedRow.State.class);
        for (var state : JudgedRow.State.values()) {
            counts.put(state, (int)
                    rows.stream().filter(row -> row.state() == state).count());
        }
        return counts;
    }
}
