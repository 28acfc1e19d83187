package io.zhiheng.assessment.application.workbook.sent;

import io.zhiheng.assessment.application.workbook.WorkbookShape.Kind;
import java.util.Map;

/**
 * A row as the workbook has it. What it says of itself is checked before anything follows from it.
 *
 * @param place the address of its number, for what concerns the whole row
 * @param subject id of the clause, indicator or parameter; empty where the row has none
 * @param number under which people know it; empty where the row has none
 * @param version that the workbook was made from, as it stands in the cell
 * @param cells by field, of the columns that the sheet has
 */
public record SentLine(
        String sheet,
        String place,
        Kind kind,
        String subject,
        String number,
        String version,
        Map<String, SentCell> cells) {

    /**
     * @param calculated whether it is the result of a formula
     * @param fault last part of the key of the message that says why it cannot be read; null where it can
     * @param merged the area that it was merged into; null where it was not
     */
    public record SentCell(String address, String text, boolean calculated, String fault, String merged) {}
}
