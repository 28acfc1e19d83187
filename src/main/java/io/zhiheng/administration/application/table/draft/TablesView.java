package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.domain.draft.Draft.Hand;
import io.zhiheng.platform.rules.CellType;
import java.time.Instant;
import java.util.List;

/**
 * A draft of tables as it is edited.
 *
 * @param base the number of what was in force when it began
 * @param inForce the number of what is in force now
 * @param hand who has it in hand; null for nobody
 * @param savedBy null until something was saved
 */
public record TablesView(
        String subject,
        String title,
        int version,
        String base,
        String inForce,
        Hand hand,
        String savedBy,
        Instant savedAt,
        List<Sheet> tables) {

    /** @param title in Chinese */
    public record Sheet(String name, String title, List<Column> columns, List<List<String>> rows) {}

    /** @param condition whether it says when a row holds, or what follows */
    public record Column(String heading, CellType type, boolean condition) {}
}
