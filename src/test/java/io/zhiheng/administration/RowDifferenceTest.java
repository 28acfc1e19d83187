package io.zhiheng.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.administration.application.table.difference.RowDifference;
import io.zhiheng.administration.application.table.difference.TableDifference.Cell;
import io.zhiheng.administration.application.table.difference.TableDifference.Change;
import io.zhiheng.administration.application.table.difference.TableDifference.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RowDifferenceTest {

    @Test
    void whatIsAlikeDiffersInNothing() {
        assertThat(RowDifference.between(rows("a1", "b2"), rows("a1", "b2"))).isEmpty();
        assertThat(RowDifference.between(List.of(), List.of())).isEmpty();
    }

    @Test
    void aRowThatIsMostlyAlikeIsTheSameRowChanged() {
        assertThat(RowDifference.between(rows("a1", "b2", "c3"), rows("a1", "b5", "c3")))
                .containsExactly(new Line(Change.CHANGED, 2, 2, List.of(new Cell("b", "b"), new Cell("2", "5"))));
    }

    @Test
    void whatIsNewAndWhatIsGoneIsNamedByItsNumber() {
        assertThat(RowDifference.between(rows("a1", "b2", "c3"), rows("x9", "a1", "c3")))
                .extracting(Line::change, Line::before, Line::after)
                .containsExactly(Tuple.tuple(Change.ADDED, 0, 1), Tuple.tuple(Change.REMOVED, 2, 0));
    }

    @RepeatedTest(30)
    void whatIsSaidLeadsFromTheOneToTheOther(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var before = random(random);
        var after = random(random);
        var lines = RowDifference.between(before, after);
        var kept = new ArrayList<List<String>>();
        for (int row = 1; row <= before.size(); row++) {
            int number = row;
            if (lines.stream().noneMatch(line -> line.before() == number)) {
                kept.add(before.get(row - 1));
            }
        }
        lines.stream()
                .filter(line -> line.after() > 0)
                .forEach(line -> kept.add(
                        line.after() - 1, line.cells().stream().map(Cell::after).toList()));
        assertThat(kept).isEqualTo(after);
    }

    private static List<List<String>> random(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(row -> List.of(String.valueOf((char) ('a' + random.nextInt(4))), "" + random.nextInt(3)))
                .toList();
    }

    private static List<List<String>> rows(String... rows) {
        return List.of(rows).stream()
                .map(row -> List.of(row.substring(0, 1), row.substring(1)))
                .toList();
    }
}
