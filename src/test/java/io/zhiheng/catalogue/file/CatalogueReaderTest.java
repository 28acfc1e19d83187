package io.zhiheng.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueReaderTest {

    private final CatalogueReader reader = new CatalogueReader();

    @Test
    void theShippedFileHasTheCountsThatItsHeadNames() throws IOException {
        Edition edition = read(resource("/catalogue/catalogue-1.0.yaml"));

        assertThat(edition.number()).isEqualTo("1.0");
        assertThat(edition.firstLevel())
                .extracting(Edition.FirstLevel::id)
                .containsExactly("QMS", "DIG", "SUS", "PERF");
        assertThat(edition.secondLevels()).hasSize(19);
        assertThat(edition.performanceIndicators()).hasSize(11);
        assertThat(edition.clauses()).hasSize(136);
        assertThat(edition.parameters()).hasSize(19);
        assertThat(edition.clauses().filter(Edition.Clause::naAllowed)).hasSize(12);
        assertThat(edition.firstLevel("QMS").orElseThrow().weight()).isEqualTo("0.4");
    }

    @Test
    void aCatalogueOfAnotherShapeIsReadToo() throws IOException {
        Edition edition = read(resource("/catalogue/small.yaml"));

        assertThat(edition.levels()).hasSize(3);
        assertThat(edition.clausesById()).containsKeys("BASE-A-1", "BASE-B-3").hasSize(5);
        assertThat(edition.levelName(0)).isEqualTo("未定级");
        assertThat(edition.levelName(3)).isEqualTo("成熟级");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schema_version: 1                  | schema_version: 2                   | schema_version
            version: "7.1"                     | version: "x"                        | catalogue.version
            level: 3, code: C                  | level: 4, code: C                   | levels[2].level
            code: CONFORM                      | code: PERHAPS                       | scales[0].options[0].code
            score: 1.0                         | score: 1.5                          | scales[0].options[0].score
            kind: CLAUSE                       | kind: OTHER                         | first_level[0].kind
            weight: 0.7                        | weight: 0                           | first_level[0].weight
            weight: 0.3                        | weight: -1                          | first_level[1].weight
            weight: 0.3                        | weight: 1e999999999                 | first_level[1].weight
            id: BASE-B                         | id: BASE-A                          | first_level[0].second_level[1].id
            id: BASE-B-1                       | id: BASE-A-1                        | first_level[0].second_level[1].clauses[0].id
            id: BASE-B-1                       | id: base b                          | first_level[0].second_level[1].clauses[0].id
            level: 2, scale                    | level: 9, scale                     | first_level[0].second_level[0].clauses[1].level
            scale: YESNO                       | scale: MANY                         | first_level[0].second_level[0].clauses[0].scale
            text: 甲一                         | txt: 甲一                           | first_level[0].second_level[0].clauses[0].txt
            characteristics: {1: 一, 2: 二, 3  | characteristics: {1: 一, 3          | first_level[0].second_level[0].characteristics.2
            formula: X1 / X2 * 1000            | formula: X1 ** X2                   | first_level[1].second_level[0].formula
            formula: X1 / X2 * 1000            | formula: X1 / X9                    | first_level[1].second_level[0].formula
            parameters: [X1, X2]               | parameters: [X1]                    | first_level[1].second_level[0].parameters
            direction: SMALLER                 | direction: UP                       | first_level[1].second_level[0].direction
            operator: <=, value: 5             | operator: '>=', value: 5            | first_level[1].second_level[0].thresholds.3.operator
            operator: <=, value: 5             | operator: <=, value: 50             | first_level[1].second_level[0].thresholds.3.value
            rule: X2 > 0                       | rule: Runtime.exec(X2)              | first_level[1].second_level[0].validations[0].rule
            rule: X1 <= X2                     | rule: X1 <= X7                      | first_level[1].second_level[0].validations[1].rule
            severity: ERROR                    | severity: FATAL                     | first_level[1].second_level[0].validations[0].severity
            decimals: 1                        | decimals: 99                        | first_level[1].second_level[0].decimals
            decimals: 0, min                   | decimals: 0, max: 5, min            | first_level[1].parameters[0].max
            """)
    void whatIsWrongIsRefusedByItsPlace(String right, String wrong, String place) throws IOException {
        var text = resource("/catalogue/small.yaml");
        assertThat(text).contains(right);

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> read(text.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong))));

        assertThat(refusal.rule()).isEqualTo("catalogue-refused");
        assertThat(refusal.fieldErrors())
                .extracting(RuleBroken.FieldError::field)
                .contains(place);
    }

    @Test
    void anEmptyFileAndOneThatIsNoYamlAreRefused() {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> read(""))).isNotNull();
        assertThat(catchThrowableOfType(RuleBroken.class, () -> read("a: [1"))).isNotNull();
        assertThat(catchThrowableOfType(RuleBroken.class, () -> read("[".repeat(5000))))
                .isNotNull();
    }

    private Edition read(String text) {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String resource(String name) throws IOException {
        try (var source = CatalogueReaderTest.class.getResourceAsStream(name)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
