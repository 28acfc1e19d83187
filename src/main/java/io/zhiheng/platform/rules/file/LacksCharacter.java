package io.zhiheng.platform.rules.file;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.shared.RuleBroken;
import java.nio.charset.Charset;
import java.util.List;

/** A character that the chosen encoding lacks would be a question mark in the file: the export says so instead. */
final class LacksCharacter {

    private LacksCharacter() {}

    /** @throws RuleBroken {@code encoding-lacks-character} */
    static void refuseAny(Table table, Charset charset) {
        for (int row = 0; row <= table.rows().size(); row++) {
            var cells = row == 0 ? table.headings() : table.rows().get(row - 1);
            for (int column = 0; column < cells.size(); column++) {
                refuse(cells, row, column, charset);
            }
        }
    }

    private static void refuse(List<String> cells, int row, int column, Charset charset) {
        var encoder = charset.newEncoder();
        cells.get(column)
                .codePoints()
                .mapToObj(Character::toString)
                .filter(each -> !encoder.canEncode(each))
                .findFirst()
                .ifPresent(lacking -> {
                    throw RuleBroken.conflict(
                                    "platform.rule.encoding-lacks-character", charset.name(), row, column + 1, lacking)
                            .with("row", row)
                            .with("column", column + 1);
                });
    }
}
