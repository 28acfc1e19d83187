package io.zhiheng.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.file.CatalogueReader;
import io.zhiheng.catalogue.file.Rewording;
import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedEditionsTest {

    private static final ObjectMapper json = new ObjectMapper();
    private static final CatalogueReader reader = new CatalogueReader();

    private final ShippedEditions shipped = new ShippedEditions(reader);
    private final Edition before = shipped.byNumber("1.1");
    private final Edition newest = shipped.byNumber("1.2");

    @Test
    void eachIsCalledByTheNumberOfItsFile() {
        assertThat(ShippedEditions.NUMBERS)
                .allSatisfy(
                        number -> assertThat(shipped.byNumber(number).number()).isEqualTo(number))
                .endsWith("1.2");
    }

    /** Answers, figures and rating tables fit both, whatever is read beside them. */
    @Test
    void editionOneTwoIsEditionOneOneInOtherWords() {
        var changed = new TreeSet<String>();
        collect(json.valueToTree(before), json.valueToTree(newest), "", changed);
        assertThat(changed).containsExactly("characteristics", "definition", "evidence", "examples", "number", "text");
    }

    @Test
    void noTwoPerformanceIndicatorsShareACharacteristic() {
        assertThat(newest.performanceIndicators())
                .hasSize(11)
                .allSatisfy(
                        each -> assertThat(each.characteristics()).as(each.id()).containsOnlyKeys(1, 2, 3, 4, 5));
        assertThat(characteristics(newest))
                .hasSize(55)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(characteristics(before).distinct().toList());
    }

    @Test
    void everyWordThatIsReplacedStoodThereAndIsGone() throws IOException {
        var words = rewording().words().keySet();
        assertThat(words).isNotEmpty().allSatisfy(word -> {
            assertThat(json.writeValueAsString(before)).contains(word);
            assertThat(json.writeValueAsString(newest)).doesNotContain(word);
        });
    }

    @Test
    void theClausesThatWereRewordedSayTheSame() {
        var clauses = newest.clausesById();
        assertThat(clauses.get("QMS-07-L3-1").text()).isEqualTo("建立供方选择、评价、再评价和退出制度，按产品影响程度实施分级管理。");
        assertThat(before.clauses()
                        .filter(each ->
                                !each.text().equals(clauses.get(each.id()).text())))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.text()).contains("供应商"));
    }

    @Test
    void anIndicatorThatTheEarlierEditionLacksCannotBeReworded() throws IOException {
        var rewording = new Rewording("1.2", "1.1", Map.of(), Map.of("PERF-12", JsonNodeFactory.instance.objectNode()));
        var catalogue = tree("/catalogue/catalogue-1.1.yaml");
        assertThatThrownBy(() -> rewording.appliedTo(catalogue))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("PERF-12");
    }

    private static Stream<String> characteristics(Edition edition) {
        return edition.performanceIndicators().flatMap(each -> each.characteristics().values().stream());
    }

    /** Names of the fields below which the two differ. */
    private static void collect(JsonNode one, JsonNode other, String field, TreeSet<String> changed) {
        assertThat(other.size()).as(field).isEqualTo(one.size());
        if (one instanceof ObjectNode object) {
            object.properties().forEach(each -> {
                var within = each.getKey().matches("\\d") ? field : each.getKey();
                collect(each.getValue(), other.path(each.getKey()), within, changed);
            });
        } else if (one.isArray()) {
            for (int at = 0; at < one.size(); at++) {
                collect(one.get(at), other.get(at), field, changed);
            }
        } else if (!one.equals(other)) {
            changed.add(field);
        }
    }

    private static Rewording rewording() throws IOException {
        return reader.rewording(tree("/catalogue/catalogue-1.2.yaml"));
    }

    private static JsonNode tree(String resource) throws IOException {
        try (var source = ShippedEditionsTest.class.getResourceAsStream(resource)) {
            return reader.tree(source);
        }
    }
}
