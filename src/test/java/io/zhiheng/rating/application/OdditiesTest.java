package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Circumstances;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Implausibility;
import io.zhiheng.rating.RetoldFigure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OdditiesTest {

    private static final Circumstances CALM = new Circumstances(null, null, true, null);

    @Test
    void nothingIsOddInNothing() {
        assertThat(findings(Map.of(), Map.of(), CALM)).isEmpty();
    }

    @Test
    void warningsOfFiguresAskForWords() {
        assertThat(findings(Map.of(), Map.of("P01", "31", "P02", "100"), CALM))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.indicator()).isEqualTo("PERF-01");
                    assertThat(finding.field()).isEqualTo("P01");
                    assertThat(finding.message()).contains("30%");
                });
        assertThat(findings(Map.of(), Map.of("P14", "300", "P15", "4"), CALM))
                .extracting(Implausibility::field)
                .containsExactly("P15");
        assertThat(findings(Map.of(), Map.of("P14", "x", "P15", "4.5"), CALM))
                .as("errors are told elsewhere")
                .isEmpty();
    }

    @Test
    void aHigherLevelMetOverALowerOneThatFailsIsOdd() {
        var answers = new HashMap<String, Conformity>();
        TestSchemes.shippedEdition()
                .clauses()
                .filter(clause -> clause.id().startsWith("SUS-02"))
                .forEach(clause ->
                        answers.put(clause.id(), clause.level() == 2 ? Conformity.NONCONFORM : Conformity.CONFORM));
        assertThat(findings(answers, Map.of(), CALM))
                .extracting(Implausibility::indicator)
                .containsExactly("SUS-02");
    }

    @Test
    void aShortStatementUnderConformIsOdd() {
        var lengths = Map.of("QMS-01-L1-1", 9, "QMS-01-L2-1", 10, "QMS-01-L2-2", 3, "QMS-01-L3-1", 0);
        var answers = Map.of(
                "QMS-01-L1-1",
                Conformity.CONFORM,
                "QMS-01-L2-1",
                Conformity.CONFORM,
                "QMS-01-L2-2",
                Conformity.NONCONFORM,
                "QMS-01-L3-1",
                Conformity.CONFORM);
        assertThat(findings(answers, Map.of(), new Circumstances(lengths, Map.of(), true, null)))
                .filteredOn(finding -> finding.field().equals("statement"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.clause()).isEqualTo("QMS-01-L1-1");
                    assertThat(finding.indicator()).isEqualTo("QMS-01");
                });
    }

    @Test
    void aFileUnderTooManyClausesIsOdd() {
        var findings = findings(
                Map.of(), Map.of(), new Circumstances(Map.of(), Map.of("手册.pdf", 31, "记录.pdf", 30), true, null));
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("手册.pdf"));
    }

    @Test
    void anOutputFarFromRevenueIsOdd() {
        assertThat(findings(Map.of(), Map.of("P02", "300"), new Circumstances(null, null, true, "100")))
                .isEmpty();
        assertThat(findings(Map.of(), Map.of("P02", "30000.40"), new Circumstances(null, null, true, "10000")))
                .isEmpty();
        assertThat(findings(Map.of(), Map.of("P02", "301"), new Circumstances(null, null, true, "100")))
                .extracting(Implausibility::field)
                .containsExactly("P02");
        assertThat(findings(Map.of(), Map.of("P02", "33"), new Circumstances(null, null, true, " 100 ")))
                .hasSize(1);
        assertThat(findings(Map.of(), Map.of("P02", "33"), new Circumstances(null, null, true, "0")))
                .isEmpty();
        assertThat(findings(Map.of(), Map.of("P02", "33"), new Circumstances(null, null, true, "many")))
                .isEmpty();
    }

    @Test
    void aHighLevelWithoutACertificateIsOdd() {
        var answers = new HashMap<String, Conformity>();
        TestSchemes.shippedEdition().clauses().forEach(clause -> answers.put(clause.id(), Conformity.CONFORM));
        var figures = Map.ofEntries(
                Map.entry("P01", "120"),
                Map.entry("P02", "30000"),
                Map.entry("P03", "45"),
                Map.entry("P04", "180"),
                Map.entry("P05", "150"),
                Map.entry("P06", "1196400"),
                Map.entry("P07", "1200000"),
                Map.entry("P08", "50"),
                Map.entry("P09", "50"),
                Map.entry("P10", "8600"),
                Map.entry("P11", "8600"),
                Map.entry("P12", "4975"),
                Map.entry("P13", "5000"),
                Map.entry("P14", "11460"),
                Map.entry("P15", "120"),
                Map.entry("P16", "800"),
                Map.entry("P17", "20000000"),
                Map.entry("P18", "660"),
                Map.entry("P19", "15000"));
        assertThat(findings(answers, figures, CALM)).isEmpty();
        assertThat(findings(answers, figures, new Circumstances(null, null, false, null)))
                .extracting(Implausibility::field)
                .containsExactly("certificate");
    }

    @Test
    void fullMarksOfFewAreOdd() {
        assertThat(findings(Map.of(), Map.of("P14", "2900", "P15", "29"), CALM))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.indicator()).isEqualTo("PERF-08");
                    assertThat(finding.field()).isEqualTo("P15");
                    assertThat(finding.message()).contains("满分", "不足 30 份");
                });
        assertThat(findings(Map.of(), Map.of("P14", "3000", "P15", "30"), CALM)).isEmpty();
        assertThat(findings(Map.of(), Map.of("P14", "2899", "P15", "29"), CALM)).isEmpty();
        assertThat(findings(Map.of(), Map.of("P12", "19", "P13", "19"), CALM))
                .extracting(Implausibility::indicator)
                .containsExactly("PERF-07");
        assertThat(findings(Map.of(), Map.of("P12", "18", "P13", "19"), CALM)).isEmpty();
        assertThat(findings(Map.of(), Map.of("P10", "3", "P11", "3"), CALM))
                .extracting(Implausibility::indicator)
                .containsExactly("PERF-06");
    }

    @Test
    void aFigureOfTheSameYearThatIsAnotherNowIsOdd() {
        var same = retold("PERF-01-2024:basis", "1.16", "1.16");
        var other = retold("PERF-01-2023:basis", "1.38", "1.16");
        assertThat(findings(Map.of(), Map.of(), new Circumstances(null, null, true, null, List.of(same, other))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("plausibility-check:FIGURE_RETOLD:PERF-01-2023:basis");
                    assertThat(finding.indicator()).isEqualTo("PERF-01");
                    assertThat(finding.message()).contains("与以前提交的自评估不一致", "现为 1.38");
                });
    }

    private static RetoldFigure retold(String subject, String now, String before) {
        return new RetoldFigure(subject, "PERF-01", "2023", "现为 " + now, new BigDecimal(now), new BigDecimal(before));
    }

    private static List<Implausibility> findings(
            Map<String, Conformity> answers, Map<String, String> figures, Circumstances circumstances) {
        return new Oddities(TestSchemes.shipped(), new Answers(answers, figures, Set.of(), null), circumstances)
                .findings();
    }

    @Test
    void anNaThatChangesALevelAsksForWords() {
        var answers = new HashMap<String, Conformity>();
        TestSchemes.shippedEdition().clauses().forEach(clause -> answers.put(clause.id(), Conformity.CONFORM));
        var optional = TestSchemes.shippedEdition()
                .clauses()
                .filter(clause -> clause.naAllowed() && clause.level() > 2)
                .findFirst()
                .orElseThrow();
        answers.put(optional.id(), Conformity.NA);
        assertThat(findings(answers, Map.of(), CALM))
                .filteredOn(finding -> finding.id().contains("NA_CHANGES_LEVEL"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.clause()).isEqualTo(optional.id());
                    assertThat(finding.message()).contains("不适用");
                });

        TestSchemes.shippedEdition()
                .clauses()
                .filter(clause ->
                        clause.id().startsWith(optional.id().substring(0, 6)) && clause.level() < optional.level())
                .forEach(clause -> answers.put(clause.id(), Conformity.NONCONFORM));
        assertThat(findings(answers, Map.of(), CALM))
                .as("a level below was missed anyway")
                .noneMatch(finding -> finding.id().contains("NA_CHANGES_LEVEL"));
    }
}
