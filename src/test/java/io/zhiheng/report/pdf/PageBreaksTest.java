package io.zhiheng.report.pdf;

import static io.zhiheng.report.pdf.Printing.packed;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages end, with statements of other lengths each time. */
class PageBreaksTest {

    private static final int A_FEW_ROWS = 200;
    private static final Pattern FOOT = Pattern.compile("第\\d+/\\d+页$");
    private static final Pattern HEAD_OR_LEAD_IN =
            Pattern.compile("(条款条款要求与符合性情况描述符合性支撑证据|指标等级判定依据|事项企业说明|事项等级要求改变|填报并确认完成。|指标计算公式指标值等级|代号参数名称填报值单位"
                    + "|权重经验级检验级保证级预防级卓越级指数等级)$");

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 14, 23})
    void noHeadOfATableStandsAloneAtTheFootOfAPage(int seed) {
        assertThat(Printing.pages(printed(seed)))
                .noneMatch(page -> HEAD_OR_LEAD_IN
                        .matcher(FOOT.matcher(page).replaceFirst(""))
                        .find());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 19})
    void everyGroupHasItsHeadWhereItsFirstRowBegins(int seed) {
        var pages = Printing.pages(printed(seed));
        SampleAssessment.EDITION
                .secondLevels()
                .filter(second -> !second.clauses().isEmpty())
                .forEach(second -> {
                    var first = second.clauses().get(0);
                    assertThat(pages)
                            .as(second.id())
                            .anyMatch(page -> page.contains(packed(second.displayNo() + second.name()))
                                    && page.contains("始" + first.id() + "止"));
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 7})
    void everyClauseStandsWhereItsAnswerBegins(int seed) {
        var pages = Printing.pages(printed(seed));
        assertThat(SampleAssessment.EDITION.clauses())
                .allSatisfy(clause -> assertThat(pages)
                        .filteredOn(page -> page.contains("始" + clause.id() + "止"))
                        .singleElement()
                        .asString()
                        .contains(packed(clause.text())));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 14, 19})
    void everythingIsFoundOnceByWhoeverSearches(int seed) {
        var text = String.join("", Printing.pages(printed(seed)));
        var found = Pattern.compile("[始末][A-Z]+-\\d+-L\\d-\\d止|证[A-Z]+-\\d+-L\\d-\\d据")
                .matcher(text)
                .results()
                .map(match -> packed(match.group()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(found)
                .hasSize(3 * 136)
                .allSatisfy((mark, times) -> assertThat(times).as(mark).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 24, 26, 28, 30})
    void noPageHoldsTheLastRowOfAProfileAlone(int certificates) {
        assertThat(Printing.pages(Printing.print(new SampleAssessment().certified(certificates))))
                .noneMatch(page -> page.length() < A_FEW_ROWS);
    }

    /** What is signed stands on one page; what need not be signed does not make it longer. */
    @ParameterizedTest
    @ValueSource(ints = {1, 9, 23})
    void onlyWhatIsSignedIsKeptWhole(int seed) {
        var signed = Printing.pages(printed(seed)).stream()
                .filter(page -> page.contains("企业（公章）"))
                .toList();
        assertThat(signed).singleElement().satisfies(page -> {
            var statement = page.substring(page.indexOf("八、自我声明"));
            assertThat(statement).contains("本企业参照", "法定代表人（签字）").doesNotContain("本报告所依据的版本");
        });
    }

    private static PrintedReport printed(int seed) {
        return Printing.print(new SampleAssessment()
                .stating(clause -> statement(clause, seed))
                .proving(clause -> List.of("证" + clause.id() + "据.pdf")));
    }

    private static String statement(Edition.Clause clause, int seed) {
        int sentences = 1 + Math.floorMod((clause.id() + seed).hashCode(), seed + 2);
        return "始" + clause.id() + "止。" + "质量管理体系覆盖全部过程，逐级分解并考核。".repeat(sentences) + "末" + clause.id() + "止";
    }
}
