package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a cell's type cannot say is found before anything is compiled, at its row and column. */
class SchemeCheckTest {

    @Test
    void aCeilingSpeaksOfClausesAndAnswersThatThereAre() {
        refused("level-ceiling", Kind.UNKNOWN_ID, 1, "QMS-99-L1-1", "NONCONFORM", "1", "是", "说明");
        refused("level-ceiling", Kind.UNKNOWN_ID, 2, "SUS-02-L3-2", "PARTIAL", "1", "是", "说明");
        refused("level-ceiling", Kind.UNKNOWN_ID, 2, "SUS-02-L3-2", "NA", "1", "是", "说明");
        refused("level-ceiling", Kind.OUT_OF_RANGE, 3, "SUS-02-L3-2", "CONFORM", "6", "是", "说明");
        refused("level-ceiling", Kind.OVERLAP, 1, "SUS-02-L3-2", "NONCONFORM", "2", "是", "说明");
    }

    @Test
    void itsCellsHoldNothingElse() {
        refused("level-ceiling", Kind.WRONG_TYPE, 3, "SUS-02-L3-2", "CONFORM", "x", "是", "说明");
        refused("level-ceiling", Kind.WRONG_TYPE, 4, "SUS-02-L3-2", "CONFORM", "1", "yes", "说明");
        refused("level-ceiling", Kind.DANGEROUS, 1, "SUS\"); System.exit(1); (\"", "CONFORM", "1", "否", "说明");
        refused("level-ceiling", Kind.DANGEROUS, 5, "SUS-02-L3-2", "CONFORM", "1", "否", "=1+1");
        refused("level-threshold", Kind.WRONG_TYPE, 2, "5", "2", "0.80");
        refused("level-threshold", Kind.WRONG_TYPE, 2, "5", "", "0.80");
    }

    @Test
    void aThresholdIsAShareOfALevelThatThereIs() {
        refused("level-threshold", Kind.OUT_OF_RANGE, 1, "6", "*", "0.80");
        refused("level-threshold", Kind.OUT_OF_RANGE, 1, "0", "1", "0.80");
        refused("level-threshold", Kind.OUT_OF_RANGE, 3, "5", "1", "1.01");
        refused("level-threshold", Kind.OUT_OF_RANGE, 3, "5", "1", "-0.01");
        refused("level-threshold", Kind.OVERLAP, 1, "5", "*", "0.90");
    }

    @Test
    void aGateStandsOnAFirstLevelIndicatorOfTheEdition() {
        refused("level-gate", Kind.UNKNOWN_ID, 2, "5", "XYZ", "5");
        refused("level-gate", Kind.OUT_OF_RANGE, 3, "5", "DIG", "6");
    }

    private static void refused(String table, Kind kind, int column, String... cells) {
        var shipped = TestSchemes.shippedTables().get(table);
        var added = shipped.rows().size() + 1;
        assertThatThrownBy(() -> TestSchemes.with(table, content -> {
                    var rows = new ArrayList<>(content.rows());
                    rows.add(List.of(cells));
                    return new Table(content.name(), content.headings(), rows);
                }))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::table, Finding::row, Finding::column, Finding::kind)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(table, added, column, kind)));
    }
}
