package io.zhiheng.rating.drools;

import static io.zhiheng.platform.rules.CellType.BOUND;
import static io.zhiheng.platform.rules.CellType.COUNT;
import static io.zhiheng.platform.rules.CellType.DIGIT;
import static io.zhiheng.platform.rules.CellType.ID;
import static io.zhiheng.platform.rules.CellType.NUMBER;
import static io.zhiheng.platform.rules.CellType.OPERAND;
import static io.zhiheng.platform.rules.CellType.OPERATOR;
import static io.zhiheng.platform.rules.CellType.SUM;
import static io.zhiheng.platform.rules.CellType.TEXT;
import static io.zhiheng.platform.rules.CellType.YES_NO;
import static io.zhiheng.platform.rules.Condition.above;
import static io.zhiheng.platform.rules.Condition.atLeast;
import static io.zhiheng.platform.rules.Condition.below;
import static io.zhiheng.platform.rules.Condition.compared;
import static io.zhiheng.platform.rules.Condition.equal;
import static io.zhiheng.platform.rules.Condition.stated;

import io.zhiheng.platform.rules.CellType;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.rating.core.RatingWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the columns of the rating tables hold and what their rows decide. Headings are in the tables themselves. */
public final class SchemeForms {

    /** Scale | conformity | score | 1 where the answer counts, 0 where it is left out. */
    public static final TableForm ANSWER_SCORE = TableForm.of("answer-score", ID, ID, NUMBER, DIGIT)
            .when(ScoreQuestion.class, List.of(equal(0, "scale"), equal(1, "conformity")), "scored", 2, 3);

    /** Level | 1 where the edition has one clause of it in the indicator, * for any number | minimum rate. */
    public static final TableForm LEVEL_THRESHOLD = TableForm.of("level-threshold", DIGIT, COUNT, NUMBER)
            .when(RateQuestion.class, List.of(equal(0, "level"), equal(1, "clauses"), atLeast(2, "rate")), "passed");

    /** Indicator | numerator | denominator | factor | decimals. */
    public static final TableForm PERFORMANCE_METRIC = TableForm.of("performance-metric", ID, SUM, SUM, NUMBER, DIGIT)
            .whenAskingOn(Measure.class, List.of(equal(0, "indicator")), "measured", 1, 2, 3, 4);

    /** Indicator | industry | level | operator | bound. */
    public static final TableForm PERFORMANCE_THRESHOLD = TableForm.of(
                    "performance-threshold", ID, ID, DIGIT, OPERATOR, OPERAND)
            .when(
                    Measured.class,
                    List.of(equal(0, "indicator"), equal(1, "industry"), compared(3, "value")),
                    "holds",
                    2);

    /** Scope FIRST or SECOND | indicator | weight. */
    public static final TableForm INDICATOR_WEIGHT = TableForm.of("indicator-weight", ID, ID, NUMBER)
            .when(WeightQuestion.class, List.of(equal(0, "scope"), equal(1, "indicator")), "weighed", 2);

    /** Scope FIRST or OVERALL | band | minimum index. */
    public static final TableForm GRADE_BAND = TableForm.of("grade-band", ID, DIGIT, NUMBER)
            .when(BandQuestion.class, List.of(equal(0, "scope"), atLeast(2, "index")), "reached", 1);

    /** Scope FIRST or OVERALL | gap above the lowest part. */
    public static final TableForm LEVEL_CAP =
            TableForm.of("level-cap", ID, DIGIT).when(CapQuestion.class, List.of(equal(0, "scope")), "cap", 1);

    /** Overall level | first-level indicator | the level it needs there. */
    public static final TableForm LEVEL_GATE = TableForm.of("level-gate", DIGIT, ID, DIGIT)
            .when(GateQuestion.class, List.of(equal(0, "overall"), equal(1, "indicator"), below(2, "level")), "closed");

    /** Clause | conformity | highest overall level | whether a third-party assessment may be asked for | why. */
    public static final TableForm LEVEL_CEILING = TableForm.of("level-ceiling", ID, ID, DIGIT, YES_NO, TEXT)
            .whenCell(
                    3,
                    CellType.YES,
                    CeilingQuestion.class,
                    List.of(equal(0, "clause"), equal(1, "conformity")),
                    "limited",
                    2)
            .whenCell(
                    3,
                    CellType.NO,
                    CeilingQuestion.class,
                    List.of(equal(0, "clause"), equal(1, "conformity")),
                    "limitedAndBarred",
                    2);

    /** Scope FIRST | highest share of weight that may be left out. */
    public static final TableForm NA_LIMIT = TableForm.of("na-limit", ID, NUMBER)
            .when(ShareQuestion.class, List.of(equal(0, "scope"), above(1, "share")), "exceeded");

    /** Indicator | check | parameter | compared with | severity | words. */
    public static final TableForm PARAMETER_CHECK = TableForm.of("parameter-check", ID, ID, SUM, BOUND, ID, TEXT)
            .whenCell(
                    1,
                    "MINIMUM",
                    CheckedFigure.Single.class,
                    List.of(equal(2, "parameter"), below(3, "value")),
                    "found")
            .whenCell(
                    1,
                    "INTEGER",
                    CheckedFigure.Single.class,
                    List.of(equal(2, "parameter"), stated("whole == false")),
                    "found")
            .whenCell(
                    1,
                    "COUNT_MIN",
                    CheckedFigure.Single.class,
                    List.of(equal(2, "parameter"), below(3, "value")),
                    "found")
            .whenCell(1, "NOT_ZERO", CheckedFigure.Total.class, List.of(equal(2, "sum"), stated("sign == 0")), "found")
            .whenCell(
                    1,
                    "PART_OF_WHOLE",
                    CheckedFigure.Share.class,
                    List.of(equal(2, "part"), equal(3, "whole"), stated("partValue > wholeValue")),
                    "found")
            .whenCell(1, "VALUE_MAX", Measured.class, List.of(equal(0, "indicator"), above(3, "value")), "found");

    /** Check | parameter or * | lowest | highest | words; a value outside asks for an explanation. */
    public static final TableForm PLAUSIBILITY_CHECK = TableForm.of("plausibility-check", ID, ID, NUMBER, NUMBER, TEXT)
            .when(Oddity.class, List.of(equal(0, "check"), below(2, "value")), "found")
            .when(Oddity.class, List.of(equal(0, "check"), above(3, "value")), "found");

    /** Name | numerator | denominator | factor | decimals of figures that are shown but not rated. */
    public static final TableForm UNRATED_METRIC = TableForm.of("unrated-metric", ID, SUM, SUM, NUMBER, DIGIT)
            .whenAskingOn(Measure.class, List.of(equal(0, "indicator")), "measured", 1, 2, 3, 4);

    public static final List<TableForm> ALL = List.of(
            ANSWER_SCORE,
            LEVEL_THRESHOLD,
            PERFORMANCE_METRIC,
            PERFORMANCE_THRESHOLD,
            INDICATOR_WEIGHT,
            GRADE_BAND,
            LEVEL_CAP,
            LEVEL_GATE,
            LEVEL_CEILING,
            NA_LIMIT,
            PARAMETER_CHECK,
            PLAUSIBILITY_CHECK,
            UNRATED_METRIC);

    public static final Map<String, TableForm> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(TableForm::name, Function.identity()));

    private SchemeForms() {}

    /** What stands above the columns. */
    public static List<String> headings(TableForm form) {
        return IntStream.rangeClosed(1, form.columns().size())
                .mapToObj(column -> RatingWords.of("heading." + form.name() + "." + column))
                .toList();
    }

    /**
     * Checks every cell of every table.
     *
     * @throws io.zhiheng.platform.rules.TableRefused naming every cell that its column does not allow
     */
    public static Map<String, FilledTable> fill(Map<String, Table> contents) {
        var filled = new LinkedHashMap<String, FilledTable>();
        ALL.forEach(form -> filled.put(form.name(), form.fill(contents.get(form.name()))));
        return filled;
    }
}
