package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.cases.CaseResult;
import io.zhiheng.rating.cases.CaseResult.Deciding;
import io.zhiheng.rating.cases.CaseResult.Line;
import io.zhiheng.rating.cases.CaseRun;
import io.zhiheng.rating.cases.RatingCase;
import io.zhiheng.rating.cases.ShippedCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The golden cases as an administrator runs them: green by what ships, and red where a changed table moves them. */
class ShippedCasesTest {

    @Test
    void allAreGreenByWhatShips() {
        assertThat(run(TestSchemes.shipped(), TestSchemes.shippedEdition()))
                .hasSize(84)
                .allSatisfy(each -> assertThat(each.differing()).as(each.id()).isEmpty());
        assertThat(run(TestSchemes.before(), TestSchemes.shippedEdition("1.1")))
                .hasSize(84)
                .allMatch(CaseResult::passed);
    }

    @Test
    void eachComparesSomethingAndSaysByWhichRow() {
        assertThat(run(TestSchemes.shipped(), TestSchemes.shippedEdition()))
                .allSatisfy(each -> assertThat(each.lines()).isNotEmpty());
        assertThat(result("A02").deciding()).containsExactly(new Deciding(null, "level-threshold", 6, ""));
        assertThat(result("B01").deciding()).extracting(Deciding::table).containsExactly("performance-threshold");
        assertThat(result("D13").deciding()).extracting(Deciding::table).containsExactly("level-ceiling");
    }

    private static CaseResult result(String id) {
        return run(TestSchemes.shipped(), TestSchemes.shippedEdition()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRaisedThresholdTurnsThoseRedThatItMoves() {
        var raised = TestSchemes.with("level-threshold", table -> table.withRow(8, List.of("4", "*", "0.85")));

        var red = run(raised, TestSchemes.shippedEdition()).stream()
                .filter(each -> !each.passed())
                .toList();

        assertThat(red).extracting(CaseResult::id).containsExactly("A06");
        assertThat(red.get(0).differing())
                .contains(new Line("level", null, "4", "3"))
                .allSatisfy(line -> assertThat(line.same()).isFalse());
    }

    private static List<CaseResult> run(PreparedScheme scheme, Edition edition) {
        var cases = ShippedCases.read(edition);
        assertThat(cases).extracting(RatingCase::id).doesNotHaveDuplicates();
        return cases.stream()
                .map(each -> CaseRun.of(new UnreleasedSchemes.Unreleased(scheme), each))
                .toList();
    }
}
