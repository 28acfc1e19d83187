package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.TableRefused.Kind;
import io.zhiheng.rating.check.SchemeCheck;
import io.zhiheng.rating.drools.SchemeForms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault that a table can have is planted into it, and found where it was planted. */
class PlantedFaultsTest {

    /** Table, row (+ added, - taken out), its cells, and where which kind is found. */
    private static final String PLANTED = """
            answer-score          1   TWO,CONFORM,x,1                              1 3 WRONG_TYPE
            answer-score          1   TWO,CONFORM,1.5,1                            1 3 OUT_OF_RANGE
            answer-score          1   TWO,CONFORM,-0.1,1                           1 3 OUT_OF_RANGE
            answer-score          1   TWO,CONFORM,1.0,2                            1 4 OUT_OF_RANGE
            answer-score          1   FOUR,CONFORM,1.0,1                           1 1 UNKNOWN_ID
            answer-score          1   TWO,SPLENDID,1.0,1                           1 2 UNKNOWN_ID
            answer-score          +   TWO,CONFORM,0.9,1                            7 1 OVERLAP
            answer-score          +   *,CONFORM,1.0,1                              7 1 OVERLAP
            answer-score          +   *,*,1.0,1                                    7 1 OUT_OF_RANGE
            answer-score          -4  -                                            0 0 GAP
            answer-score          -6  -                                            0 0 GAP
            answer-score          5   THREE,NONCONFORM,0.6,1                       5 3 NOT_MONOTONIC
            answer-score          1   TWO,CONFORM,1.0);exit(0,1                    1 3 DANGEROUS
            answer-score          1   TWO,CONFORM,1.0                              1 0 COLUMNS
            level-threshold       2   1,*,high                                     2 3 WRONG_TYPE
            level-threshold       2   1,2,0.75                                     2 2 WRONG_TYPE
            level-threshold       2   1,*,1.01                                     2 3 OUT_OF_RANGE
            level-threshold       +   6,*,0.90                                     10 1 OUT_OF_RANGE
            level-threshold       +   5,*,0.90                                     10 1 OVERLAP
            level-threshold       -9  -                                            0 0 MISSING_LEVEL
            level-threshold       6   3,*,0.60                                     6 3 NOT_MONOTONIC
            level-threshold       5   3,1,0.40                                     5 3 NOT_MONOTONIC
            level-threshold       2   1,*,=1-0.25                                  2 3 DANGEROUS
            level-threshold       2   1,*,0.75,x                                   2 0 COLUMNS
            performance-metric    1   PERF-01,P01+,P02,100,2                       1 2 WRONG_TYPE
            performance-metric    1   PERF-01,P01,P02,0,2                          1 4 OUT_OF_RANGE
            performance-metric    1   PERF-01,P01,P02,100,7                        1 5 OUT_OF_RANGE
            performance-metric    1   PERF-99,P01,P02,100,2                        1 1 UNKNOWN_ID
            performance-metric    1   PERF-01,P09,P02,100,2                        1 2 UNKNOWN_ID
            performance-metric    1   PERF-01,P01,P02+P03,100,2                    1 3 UNKNOWN_ID
            performance-metric    1   PERF-01,P01+P01,P02,100,2                    1 2 OVERLAP
            performance-metric    +   PERF-01,P01,P02,1000,2                       12 1 OVERLAP
            performance-metric    -1  -                                            0 0 GAP
            performance-metric    1   PERF-01,P01,P02//,100,2                      1 3 DANGEROUS
            performance-threshold 2   PERF-01,*,2,<,5.0                            2 4 WRONG_TYPE
            performance-threshold 2   PERF-01,*,2,<=,                              2 5 WRONG_TYPE
            performance-threshold 1   PERF-01,*,1,ANY,9                            1 5 WRONG_TYPE
            performance-threshold 2   PERF-01,*,2,<=,5.001                         2 5 OUT_OF_RANGE
            performance-threshold 42  PERF-09,*,2,<=,10000.5                       42 5 OUT_OF_RANGE
            performance-threshold 2   PERF-01,*,6,<=,5.0                           2 3 OUT_OF_RANGE
            performance-threshold 5   PERF-01,*,5,<=,-1                            5 5 OUT_OF_RANGE
            performance-threshold 2   PERF-77,*,2,<=,5.0                           2 1 UNKNOWN_ID
            performance-threshold +   PERF-01,C44,2,<=,5.0                         56 2 UNKNOWN_ID
            performance-threshold +   PERF-01,*,2,<=,4.0                           56 1 OVERLAP
            performance-threshold -3  -                                            0 0 MISSING_LEVEL
            performance-threshold 3   PERF-01,*,3,<=,6.0                           3 5 NOT_MONOTONIC
            performance-threshold 13  PERF-03,*,3,>=,2.0                           13 5 NOT_MONOTONIC
            performance-threshold 3   PERF-01,*,3,ANY,                             3 4 NOT_MONOTONIC
            performance-threshold 3   PERF-01,*,3,>=,2.5                           3 4 NOT_MONOTONIC
            performance-threshold +   PERF-01,C36,3,<=,6.0                         56 5 NOT_MONOTONIC
            performance-threshold +   PERF-01,C36,3,<=,1.0                         56 5 NOT_MONOTONIC
            performance-threshold 3   PERF-01,*,3,<=,5.0                           2 5 UNREACHABLE
            performance-threshold 2   PERF-01,*,2,ANY,                             1 4 UNREACHABLE
            performance-threshold 20  PERF-04,*,5,>=,100.5                         20 5 UNREACHABLE
            performance-threshold 2   PERF-01,*,2,<=,$5                            2 5 DANGEROUS
            indicator-weight      1   FIRST,QMS,heavy                              1 3 WRONG_TYPE
            indicator-weight      1   FIRST,QMS,0                                  1 3 WEIGHT
            indicator-weight      1   FIRST,QMS,-0.4                               1 3 WEIGHT
            indicator-weight      1   THIRD,QMS,0.4                                1 1 UNKNOWN_ID
            indicator-weight      1   FIRST,QMS-01,0.4                             1 2 UNKNOWN_ID
            indicator-weight      +   SECOND,QMS,0.4                               35 2 UNKNOWN_ID
            indicator-weight      +   FIRST,QMS,0.3                                35 1 OVERLAP
            indicator-weight      -34 -                                            0 0 GAP
            indicator-weight      1   FIRST,QMS,0.4"                               1 3 DANGEROUS
            grade-band            3   FIRST,2,two                                  3 3 WRONG_TYPE
            grade-band            6   FIRST,5,5.01                                 6 3 OUT_OF_RANGE
            grade-band            6   FIRST,6,4.80                                 6 2 OUT_OF_RANGE
            grade-band            3   SECOND,2,1.80                                3 1 UNKNOWN_ID
            grade-band            +   FIRST,2,1.90                                 13 1 OVERLAP
            grade-band            -3  -                                            0 0 MISSING_LEVEL
            grade-band            4   FIRST,3,1.70                                 4 3 NOT_MONOTONIC
            grade-band            4   FIRST,3,1.80                                 3 3 UNREACHABLE
            grade-band            1   FIRST,0,0.10                                 1 3 GAP
            grade-band            3   FIRST,2,@SUM(A1)                             3 3 DANGEROUS
            level-cap             1   FIRST,two                                    1 2 WRONG_TYPE
            level-cap             1   FIRST,6                                      1 2 OUT_OF_RANGE
            level-cap             1   SECOND,2                                     1 1 UNKNOWN_ID
            level-cap             +   FIRST,1                                      3 1 OVERLAP
            level-cap             -2  -                                            0 0 GAP
            level-cap             1   FIRST,2/*x*/                                 1 2 DANGEROUS
            level-gate            1   1,QMS,one                                    1 3 WRONG_TYPE
            level-gate            1   0,QMS,1                                      1 1 OUT_OF_RANGE
            level-gate            5   5,QMS,6                                      5 3 OUT_OF_RANGE
            level-gate            1   1,XYZ,1                                      1 2 UNKNOWN_ID
            level-gate            +   5,QMS,4                                      6 1 OVERLAP
            level-gate            -3  -                                            0 0 MISSING_LEVEL
            level-gate            -5  -                                            0 0 MISSING_LEVEL
            level-gate            2   2,QMS,4                                      3 3 NOT_MONOTONIC
            level-gate            3   3,QMS,2                                      3 3 UNREACHABLE
            level-gate            1   1,QMS,0                                      1 3 UNREACHABLE
            level-gate            1   1,QMS;x,1                                    1 2 DANGEROUS
            level-ceiling         1   SUS-02-L3-2,NONCONFORM,1,maybe,why           1 4 WRONG_TYPE
            level-ceiling         1   SUS-02-L3-2,NONCONFORM,6,否,why              1 3 OUT_OF_RANGE
            level-ceiling         1   QMS-99-L1-1,NONCONFORM,1,否,why              1 1 UNKNOWN_ID
            level-ceiling         1   SUS-02-L3-2,PARTIAL,1,否,why                 1 2 UNKNOWN_ID
            level-ceiling         +   SUS-02-L3-2,NONCONFORM,2,是,why              4 1 OVERLAP
            level-ceiling         +   SUS-02-L3-2,CONFORM,0,是,why                 1 3 NOT_MONOTONIC
            level-ceiling         3   QMS-04-L2-1,NONCONFORM,5,是,why              3 3 UNREACHABLE
            level-ceiling         1   SUS-02-L3-2,NONCONFORM,1,否,=HYPERLINK(1)    1 5 DANGEROUS
            level-ceiling         1   SUS-02-L3-2,NONCONFORM,1,否,                 1 5 WRONG_TYPE
            na-limit              1   FIRST,some                                   1 2 WRONG_TYPE
            na-limit              1   FIRST,1.2                                    1 2 OUT_OF_RANGE
            na-limit              1   SECOND,0.4                                   1 1 UNKNOWN_ID
            na-limit              +   FIRST,0.5                                    2 1 OVERLAP
            na-limit              -1  -                                            0 0 GAP
            na-limit              1   FIRST,{0.4}                                  1 2 DANGEROUS
            parameter-check       1   *,MINIMUM,P01,P02,ERROR,words                1 4 WRONG_TYPE
            parameter-check       1   *,MINIMUM,P01+P02,0,ERROR,words              1 3 WRONG_TYPE
            parameter-check       7   *,INTEGER,P06,1,ERROR,words                  7 4 WRONG_TYPE
            parameter-check       1   *,MAXIMUM,P01,0,ERROR,words                  1 2 UNKNOWN_ID
            parameter-check       1   *,MINIMUM,P99,0,ERROR,words                  1 3 UNKNOWN_ID
            parameter-check       1   PERF-99,MINIMUM,P01,0,ERROR,words            1 1 UNKNOWN_ID
            parameter-check       1   *,MINIMUM,P01,0,FATAL,words                  1 5 UNKNOWN_ID
            parameter-check       31  PERF-01,PART_OF_WHOLE,P01,P99,ERROR,words    31 4 UNKNOWN_ID
            parameter-check       +   *,MINIMUM,P01,0,ERROR,words                  57 1 OVERLAP
            parameter-check       +   *,MINIMUM,P01,1,ERROR,words                  57 4 OVERLAP
            parameter-check       48  PERF-08,COUNT_MIN,P15,1,WARN,words           48 4 UNREACHABLE
            parameter-check       31  PERF-01,PART_OF_WHOLE,P01,P01,ERROR,words    31 4 UNREACHABLE
            parameter-check       1   *,MINIMUM,P01,0,ERROR,a.b(                   1 6 DANGEROUS
            plausibility-check    1   OUTPUT_TO_REVENUE,P02,low,3,words            1 3 WRONG_TYPE
            plausibility-check    1   OUTPUT_TO_REVENUE,P02,4,3,words              1 4 OUT_OF_RANGE
            plausibility-check    1   NO_SUCH_CHECK,P02,1,3,words                  1 1 UNKNOWN_ID
            plausibility-check    1   OUTPUT_TO_REVENUE,P99,1,3,words              1 2 UNKNOWN_ID
            plausibility-check    1   OUTPUT_TO_REVENUE,*,1,3,words                1 2 UNKNOWN_ID
            plausibility-check    +   LEVEL_SKIPPED,*,0,1,words                    11 1 OVERLAP
            plausibility-check    1   OUTPUT_TO_REVENUE,P02,1,3,x`y                1 5 DANGEROUS
            unrated-metric        1   QUALITY_LOSS_RATE,P01+P03,P02,x,2            1 4 WRONG_TYPE
            unrated-metric        1   QUALITY_LOSS_RATE,P01+P03,P02,-1,2           1 4 OUT_OF_RANGE
            unrated-metric        1   SOMETHING,P01+P03,P02,100,2                  1 1 UNKNOWN_ID
            unrated-metric        1   QUALITY_LOSS_RATE,P01+P99,P02,100,2          1 2 UNKNOWN_ID
            unrated-metric        1   QUALITY_LOSS_RATE,P01+P01,P02,100,2          1 2 OVERLAP
            unrated-metric        +   QUALITY_LOSS_RATE,P01,P02,100,2              2 1 OVERLAP
            unrated-metric        1   QUALITY_LOSS_RATE,P01+P03,P02,1\\2,2          1 4 DANGEROUS
            """;

    static List<String> planted() {
        return PLANTED.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aFaultIsFoundWhereItIs(String line) {
        var words = line.split(" +");
        var tables = TestSchemes.shippedTables();
        tables.computeIfPresent(words[0], (name, table) -> planted(table, words[1], words[2]));

        assertThat(SchemeCheck.findings(TestSchemes.shippedEdition(), tables))
                .filteredOn(finding -> finding.table().equals(words[0]))
                .extracting(Finding::row, Finding::column, Finding::kind)
                .contains(Tuple.tuple(Integer.valueOf(words[3]), Integer.valueOf(words[4]), Kind.valueOf(words[5])));
    }

    @Test
    void everyKindIsPlantedAndSomethingInEveryTable() {
        var kinds = EnumSet.allOf(Kind.class);
        kinds.remove(Kind.NOT_COMPILED);
        assertThat(planted())
                .extracting(line -> Kind.valueOf(line.split(" +")[5]))
                .containsAll(kinds);
        SchemeForms.ALL.forEach(form -> assertThat(planted()).anyMatch(line -> line.startsWith(form.name() + " ")));
    }

    @Test
    void aColumnIsNotTakenForAnother() {
        var tables = TestSchemes.shippedTables();
        tables.computeIfPresent(
                "level-gate", (name, table) -> new Table(name, List.of("总体等级", "所需等级", "一级指标"), table.rows()));
        tables.computeIfPresent("level-cap", (name, table) -> new Table(name, List.of("范围"), table.rows()));
        assertThat(SchemeCheck.findings(TestSchemes.shippedEdition(), tables))
                .extracting(Finding::table, Finding::row, Finding::column, Finding::kind)
                .contains(
                        Tuple.tuple("level-gate", 0, 2, Kind.COLUMNS),
                        Tuple.tuple("level-gate", 0, 3, Kind.COLUMNS),
                        Tuple.tuple("level-cap", 0, 0, Kind.COLUMNS));
    }

    static Stream<String> whatShips() {
        return Stream.of("1.0", "1.1", "1.2");
    }

    @ParameterizedTest
    @MethodSource("whatShips")
    void nothingIsSaidAgainstWhatShips(String number) {
        var edition = TestSchemes.shippedEdition(number);
        var scheme = number.equals("1.0") ? TestSchemes.firstTables() : TestSchemes.shippedTables();
        assertThat(SchemeCheck.findings(edition, scheme)).isEmpty();
        assertThat(SchemeCheck.findings(edition, SchemeDraft.of(edition))).isEmpty();
    }

    @Test
    void nothingIsSaidAgainstTheDraftOfAnotherCatalogue() {
        var small = TestSchemes.edition("/catalogue/small.yaml");
        assertThat(SchemeCheck.findings(small, SchemeDraft.of(small))).isEmpty();
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
