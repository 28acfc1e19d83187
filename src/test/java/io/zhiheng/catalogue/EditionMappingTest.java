package io.zhiheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.catalogue.application.ShippedEditions;
import io.zhiheng.catalogue.file.CatalogueReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EditionMappingTest {

    private static final ShippedEditions SHIPPED = new ShippedEditions(new CatalogueReader());

    /** Three clauses became three-valued: whatever was answered may still be answered. */
    @Test
    void editionOneOneTakesEveryAnswerOfEditionOne() {
        assertTakesAll(SHIPPED.byNumber("1.0"), SHIPPED.byNumber("1.1"));
    }

    @Test
    void editionsOneOneAndOneTwoTakeEachOthersAnswers() {
        var older = SHIPPED.byNumber("1.1");
        var newer = SHIPPED.byNumber("1.2");
        assertTakesAll(older, newer);
        assertTakesAll(newer, older);
    }

    @Test
    void theWayBackLosesWhatTheNarrowerScaleDoesNotKnow() {
        var mapping = new EditionMapping(SHIPPED.byNumber("1.0"));
        assertThat(mapping.keeps("QMS-04-L2-1", "PARTIAL")).isFalse();
        assertThat(mapping.keeps("QMS-04-L2-1", "CONFORM")).isTrue();
        assertThat(mapping.keeps("QMS-04-L2-1", null)).isTrue();
        assertThat(mapping.keeps("QMS-04-L2-1", "NA")).isFalse();
    }

    @Test
    void aClauseThatWasGivenUpKeepsNothing() throws IOException {
        var mapping = new EditionMapping(withoutClause("QMS-04-L2-1"));
        assertThat(mapping.clause("QMS-04-L2-1")).isEmpty();
        assertThat(mapping.keeps("QMS-04-L2-1", "CONFORM")).isFalse();
        assertThat(mapping.keeps("QMS-04-L2-1", null)).isFalse();
    }

    private static void assertTakesAll(Edition from, Edition to) {
        var mapping = new EditionMapping(to);
        from.clauses()
                .forEach(clause -> from.scale(clause.scale())
                        .orElseThrow()
                        .options()
                        .forEach(option -> assertThat(mapping.keeps(clause.id(), option.code()))
                                .as(clause.id() + " " + option.code())
                                .isTrue()));
        assertThat(from.clauses().filter(Edition.Clause::naAllowed))
                .isNotEmpty()
                .allMatch(clause -> mapping.keeps(clause.id(), "NA"));
    }

    private static Edition withoutClause(String id) throws IOException {
        try (var source = EditionMappingTest.class.getResourceAsStream("/catalogue/catalogue-1.1.yaml")) {
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8).replace(id, id + "9");
            return new CatalogueReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
