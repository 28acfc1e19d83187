package io.zhiheng.platform.rules.general;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault that a general table can have is planted into it, and found where it was planted. */
class PlantedGeneralFaultsTest {

    /** Table, row (+ added, - taken out), its cells, and where which kind is found. */
    private static final String PLANTED = """
            enterprise-size      1   *,many,40000,大型             1 2 WRONG_TYPE
            enterprise-size      1   *,-1,40000,大型               1 2 OUT_OF_RANGE
            enterprise-size      1   *,1000,-1,大型                1 3 OUT_OF_RANGE
            enterprise-size      1   C12,1000,40000,大型           1 1 UNKNOWN_ID
            enterprise-size      +   *,300,2000,中型               5 1 OVERLAP
            enterprise-size      +   *,300.0,2000.00,中型          5 1 OVERLAP
            enterprise-size      +   C36,10,10,微型                5 1 UNREACHABLE
            enterprise-size      2   *,2000,50000,中型             2 1 UNREACHABLE
            enterprise-size      2   *,300,50000,中型              2 3 NOT_MONOTONIC
            enterprise-size      -4  -                             0 0 GAP
            enterprise-size      4   *,1,0,微型                    0 0 GAP
            enterprise-size      1   *,1000,40000,大型;            1 4 DANGEROUS
            enterprise-size      1   *,1000,40000                  1 0 COLUMNS
            conflict-of-interest 1   EMPLOYED,*,<,23,不得参加      1 3 WRONG_TYPE
            conflict-of-interest 1   EMPLOYED,*,<=,2.5,不得参加    1 4 OUT_OF_RANGE
            conflict-of-interest 1   EMPLOYED,*,<=,-2,不得参加     1 4 OUT_OF_RANGE
            conflict-of-interest 1   BORED,*,<=,23,不得参加        1 1 UNKNOWN_ID
            conflict-of-interest 1   EMPLOYED,DRIVER,<=,23,不得参加 1 2 UNKNOWN_ID
            conflict-of-interest +   EMPLOYED,*,<=,23,不得参加     13 1 OVERLAP
            conflict-of-interest +   EMPLOYED,LEAD,<=,12,不得参加  13 1 UNREACHABLE
            conflict-of-interest +   LED-BEFORE,LEAD,>=,3,不得参加 13 1 UNREACHABLE
            conflict-of-interest +   SAME-GROUP,LEAD,<=,3,不得参加 13 1 UNREACHABLE
            conflict-of-interest 1   EMPLOYED,*,<=,23,a"b          1 5 DANGEROUS
            liftable-conflict    1   shares,可以解除               1 1 WRONG_TYPE
            liftable-conflict    1   BORED,可以解除                1 1 UNKNOWN_ID
            liftable-conflict    1   *,可以解除                    1 1 OUT_OF_RANGE
            liftable-conflict    +   SHARES,可以解除               4 1 OVERLAP
            liftable-conflict    1   SHARES,+1                     1 2 DANGEROUS
            """;

    static List<String> planted() {
        return PLANTED.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aFaultIsFoundWhereItIs(String line) throws IOException {
        var words = line.split(" +");
        var shipped = shipped(words[0]);
        assertThat(GeneralForm.named(words[0]).findings(planted(shipped, words[1], words[2]), shipped.headings()))
                .extracting(Finding::row, Finding::column, Finding::kind)
                .contains(Tuple.tuple(Integer.valueOf(words[3]), Integer.valueOf(words[4]), Kind.valueOf(words[5])));
    }

    @Test
    void nothingIsSaidAgainstWhatShips() throws IOException {
        for (var general : GeneralForm.ALL) {
            var shipped = shipped(general.form().name());
            assertThat(general.findings(shipped, shipped.headings())).isEmpty();
        }
    }

    private static Table shipped(String name) throws IOException {
        return Table.parse(name, Files.readString(Path.of("rules", name + ".csv")));
    }

    private static Table planted(Table table, String where, String cells) {
        var rows = new ArrayList<>(table.rows());
        var row = List.of(cells.split(",", -1));
        if (where.equals("+")) {
            rows.add(row);
        } else if (where.startsWith("-")) {
            rows.remove(Integer.parseInt(where.substring(1)) - 1);
        } else {
            rows.set(Integer.parseInt(where) - 1, row);
        }
        return new Table(table.name(), table.headings(), rows);
    }
}
