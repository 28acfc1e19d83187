package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Circumstances;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Changing a row of any table changes the result: nothing is decided in code. */
class TableChangeTest {

    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("P01", "500"),
            Map.entry("P02", "25000"),
            Map.entry("P03", "200"),
            Map.entry("P04", "100"),
            Map.entry("P05", "200"),
            Map.entry("P06", "1155000"),
            Map.entry("P07", "1200000"),
            Map.entry("P08", "32"),
            Map.entry("P09", "40"),
            Map.entry("P10", "8300"),
            Map.entry("P11", "8600"),
            Map.entry("P12", "4700"),
            Map.entry("P13", "5000"),
            Map.entry("P14", "10080.00"),
            Map.entry("P15", "120"),
            Map.entry("P16", "30000"),
            Map.entry("P17", "20000000"),
            Map.entry("P18", "150"),
            Map.entry("P19", "5000"));

    @Test
    void answerScore() {
        var partial = rate(changed("answer-score", row(4, "THREE", "PARTIAL", "0.9", "1")), true);
        assertThat(second(partial, "QMS-01").rates().get(4))
                .isNotEqualTo(second(rate(TestSchemes.shipped(), true), "QMS-01")
                        .rates()
                        .get(4));
        var uncounted = changed("answer-score", row(6, "*", "NA", "0.0", "1"));
        var answers = conform(3);
        TestSchemes.shippedEdition()
                .clauses()
                .filter(clause -> clause.naAllowed())
                .forEach(clause -> answers.put(clause.id(), Conformity.NA));
        assertThat(second(rate(TestSchemes.shipped(), answers), "DIG-02").applicable())
                .isFalse();
        assertThat(second(rate(uncounted, answers), "DIG-02").level()).isZero();
    }

    @Test
    void levelThreshold() {
        assertThat(second(rate(TestSchemes.shipped(), false), "QMS-01").level()).isEqualTo(3);
        assertThat(second(rate(changed("level-threshold", row(8, "4", "*", "0.00")), false), "QMS-01")
                        .level())
                .isEqualTo(4);
    }

    @Test
    void levelThresholdOfASingleClause() {
        var answers = conform(5);
        answers.put("QMS-04-L2-1", Conformity.PARTIAL);
        var lonely = TestSchemes.shippedEdition()
                .secondLevels()
                .flatMap(second -> second.clauses().stream()
                        .filter(clause -> clause.scale().equals("THREE") && clause.level() < 5)
                        .filter(clause -> second.clauses().stream()
                                        .filter(each -> each.level() == clause.level())
                                        .count()
                                == 1))
                .findFirst()
                .orElseThrow();
        answers.put(lonely.id(), Conformity.PARTIAL);
        var second = lonely.id().substring(0, 6);

        assertThat(second(rate(TestSchemes.shipped(), answers), second).level()).isEqualTo(5);
        int row = 2 * lonely.level() - 1;
        var stricter = changed("level-threshold", row(row, String.valueOf(lonely.level()), "1", "0.51"));
        assertThat(second(rate(stricter, answers), second).level()).isLessThan(lonely.level());
    }

    @Test
    void levelCeiling() {
        var answers = conform(5);
        answers.put("SUS-02-L3-2", Conformity.NONCONFORM);
        var limited = rate(TestSchemes.shipped(), answers);
        assertThat(limited.overall().level()).isEqualTo(1);
        assertThat(limited.overall().binding()).containsExactly("CEILING_SUS-02-L3-2");
        assertThat(limited.ceilings())
                .containsExactly(new Rating.Ceiling("SUS-02-L3-2", Conformity.NONCONFORM, 1, false));
        var milder = rate(changed("level-ceiling", row(1, "SUS-02-L3-2", "NONCONFORM", "2", "是", "说明")), answers);
        assertThat(milder.overall().level()).isEqualTo(2);
        assertThat(milder.ceilings().get(0).requestAllowed()).isTrue();
        answers.remove("SUS-02-L3-2");
        assertThat(new Rater(TestSchemes.shipped(), new Answers(answers, FIGURES, Set.of(), null), true)
                        .rate()
                        .ceilings())
                .as("an unanswered clause sets none")
                .isEmpty();
    }

    @Test
    void performanceMetric() {
        var rating = rate(changed("performance-metric", row(1, "PERF-01", "P01+P02", "P02", "1000", "1")), false);
        assertThat(second(rating, "PERF-01").value()).contains("1020.0");
        assertThat(second(rating, "PERF-01").level()).isEqualTo(1);
    }

    @Test
    void performanceThresholdAndItsIndustries() {
        var special = changed("performance-threshold", table -> {
            var rows = new ArrayList<>(table.rows());
            rows.add(0, List.of("PERF-01", "C36", "4", "<=", "2.0"));
            rows.add(List.of("PERF-01", "C37", "2", "<=", "1.0"));
            return new Table(table.name(), table.headings(), rows);
        });
        assertThat(second(rate(special, null, conform(3)), "PERF-01").level()).isEqualTo(3);
        assertThat(second(rate(special, "C35", conform(3)), "PERF-01").level()).isEqualTo(3);
        assertThat(second(rate(special, "C36", conform(3)), "PERF-01").level()).isEqualTo(4);
        assertThat(second(rate(special, "C37", conform(3)), "PERF-01").level()).isEqualTo(1);
        var reason = rate(special, "C36", conform(3)).reasons().stream()
                .filter(each -> each.id().equals("PERF-01"))
                .findFirst()
                .orElseThrow();
        assertThat(reason.row()).as("the row as people see it").isEqualTo(1);
        assertThat(reason.text()).contains("不高于 2.00 %");
    }

    @Test
    void indicatorWeight() {
        var before = rate(TestSchemes.shipped(), true);
        var after = rate(changed("indicator-weight", row(4, "FIRST", "PERF", "0.9")), true);
        assertThat(after.overall().index()).isNotEqualTo(before.overall().index());
    }

    @Test
    void gradeBand() {
        assertThat(overall(changed("grade-band", row(10, "OVERALL", "3", "3.01"))))
                .isEqualTo(2);
    }

    @Test
    void levelCap() {
        assertThat(overall(changed("level-cap", row(2, "OVERALL", "0")))).isEqualTo(3);
        var answers = conform(3);
        TestSchemes.shippedEdition()
                .clauses()
                .filter(clause -> clause.id().startsWith("SUS"))
                .filter(clause ->
                        !clause.id().equals("SUS-02-L3-2") && !clause.id().equals("SUS-05-L1-1"))
                .forEach(clause -> answers.put(clause.id(), Conformity.NONCONFORM));
        assertThat(rate(TestSchemes.shipped(), answers).overall().level()).isEqualTo(1);
        assertThat(rate(changed("level-cap", row(2, "OVERALL", "2")), answers)
                        .overall()
                        .level())
                .isEqualTo(2);
    }

    @Test
    void levelGate() {
        var shut = rate(changed("level-gate", row(3, "3", "DIG", "5")), false);
        assertThat(shut.overall().level()).isEqualTo(2);
        assertThat(shut.overall().binding()).containsExactly("GATE_DIG");
        assertThat(shut.reasons().get(shut.reasons().size() - 1).table()).isEqualTo("level-gate");
    }

    @Test
    void naLimit() {
        var answers = new Answers(conform(3), FIGURES, Set.of("PERF-05"), null);
        assertThat(new Rater(TestSchemes.shipped(), answers, false).rate().status())
                .isEqualTo(Rating.Status.OK);
        assertThat(new Rater(changed("na-limit", row(1, "FIRST", "0.08")), answers, false)
                        .rate()
                        .status())
                .isEqualTo(Rating.Status.TOO_MANY_NA);
    }

    @Test
    void parameterCheck() {
        var stricter = changed("parameter-check", row(1, "*", "MINIMUM", "P01", "501", "ERROR", "太少"));
        assertThat(rate(stricter, false).errors()).containsExactly(new Rating.Error("P01", "BELOW_MINIMUM", "太少"));
    }

    @Test
    void plausibilityCheck() {
        var circumstances = new Circumstances(Map.of("QMS-01-L1-1", 12), Map.of(), true, null);
        var answers = new Answers(conform(3), FIGURES, Set.of(), null);
        assertThat(new Oddities(TestSchemes.shipped(), answers, circumstances).findings())
                .isEmpty();
        assertThat(new Oddities(
                                changed("plausibility-check", row(3, "STATEMENT_LENGTH", "*", "13", "99", "太短")),
                                answers,
                                circumstances)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("太短"));
    }

    @Test
    void unratedMetric() {
        assertThat(new SingleFigures(TestSchemes.shipped()).unrated("QUALITY_LOSS_RATE", FIGURES))
                .isEqualTo("2.80");
        assertThat(new SingleFigures(changed("unrated-metric", row(1, "QUALITY_LOSS_RATE", "P01", "P02", "1000", "1")))
                        .unrated("QUALITY_LOSS_RATE", FIGURES))
                .isEqualTo("20.0");
    }

    @Test
    void aSchemeWithAGapIsNotPutToUse() {
        for (var table : List.of(
                "answer-score",
                "level-threshold",
                "performance-metric",
                "performance-threshold",
                "indicator-weight",
                "grade-band",
                "level-cap",
                "na-limit")) {
            assertThatThrownBy(() -> changed(
                            table,
                            content -> new Table(
                                    content.name(),
                                    content.headings(),
                                    content.rows()
                                            .subList(
                                                    table.equals("level-threshold") ? 2 : 1,
                                                    content.rows().size()))))
                    .isInstanceOfSatisfying(
                            TableRefused.class,
                            gap -> assertThat(gap.findings())
                                    .extracting(Finding::table)
                                    .contains(table));
        }
        assertThatThrownBy(() -> changed("indicator-weight", row(1, "FIRST", "QMS", "0")))
                .isInstanceOf(TableRefused.class);
        assertThatThrownBy(() -> changed("performance-metric", row(1, "PERF-01", "P09", "P02", "100", "2")))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        gap -> assertThat(gap.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.args()).containsExactly("P09")));
    }

    private static UnaryOperator<Table> row(int number, String... cells) {
        return table -> table.withRow(number, List.of(cells));
    }

    private static PreparedScheme changed(String table, UnaryOperator<Table> change) {
        return TestSchemes.with(table, change);
    }

    private static int overall(PreparedScheme scheme) {
        return rate(scheme, false).overall().level();
    }

    /** Everything up to level 3 met; above it nothing, or all partly where that can be said. */
    private static Rating rate(PreparedScheme scheme, boolean partlyAbove) {
        var answers = conform(3);
        if (partlyAbove) {
            TestSchemes.shippedEdition()
                    .clauses()
                    .filter(clause -> clause.level() > 3 && clause.scale().equals("THREE"))
                    .forEach(clause -> answers.put(clause.id(), Conformity.PARTIAL));
        }
        return rate(scheme, answers);
    }

    private static Rating rate(PreparedScheme scheme, Map<String, Conformity> answers) {
        return rate(scheme, null, answers);
    }

    private static Rating rate(PreparedScheme scheme, String industry, Map<String, Conformity> answers) {
        return new Rater(scheme, new Answers(answers, FIGURES, Set.of(), industry), false).rate();
    }

    private static Map<String, Conformity> conform(int upTo) {
        var answers = new HashMap<String, Conformity>();
        TestSchemes.shippedEdition()
                .clauses()
                .forEach(clause ->
                        answers.put(clause.id(), clause.level() <= upTo ? Conformity.CONFORM : Conformity.NONCONFORM));
        return answers;
    }

    private static Rating.SecondLevel second(Rating rating, String id) {
        return rating.secondLevel().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
