package io.zhiheng.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.catalogue.application.CatalogueReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class EditionMappingTest {

    /** Three clauses became three-valued: whatever was answered may still be answered. */
    @Test
    void editionOneOneTakesEveryAnswerOfEditionOne() throws IOException {
        var mapping = new EditionMapping(edition("1.1", text -> text));
        var before = edition("1.0", text -> text);
        before.clauses()
                .forEach(clause -> before.scale(clause.scale())
                        .orElseThrow()
                        .options()
                        .forEach(option -> assertThat(mapping.keeps(clause.id(), option.code()))
                                .as(clause.id() + " " + option.code())
                                .isTrue()));
        assertThat(before.clauses().filter(Edition.Clause::naAllowed))
                .isNotEmpty()
                .allMatch(clause -> mapping.keeps(clause.id(), "NA"));
    }

    @Test
    void theWayBackLosesWhatTheNarrowerScaleDoesNotKnow() throws IOException {
        var mapping = new EditionMapping(edition("1.0", text -> text));
        assertThat(mapping.keeps("QMS-04-L2-1", "PARTIAL")).isFalse();
        assertThat(mapping.keeps("QMS-04-L2-1", "CONFORM")).isTrue();
        assertThat(mapping.keeps("QMS-04-L2-1", null)).isTrue();
        assertThat(mapping.keeps("QMS-04-L2-1", "NA")).isFalse();
    }

    @Test
    void aClauseThatWasGivenUpKeepsNothing() throws IOException {
        var mapping = new EditionMapping(edition("1.1", text -> text.replace("QMS-04-L2-1", "QMS-04-L2-9")));
        assertThat(mapping.clause("QMS-04-L2-1")).isEmpty();
        assertThat(mapping.keeps("QMS-04-L2-1", "CONFORM")).isFalse();
        assertThat(mapping.keeps("QMS-04-L2-1", null)).isFalse();
    }

    private static Edition edition(String number, UnaryOperator<String> change) throws IOException {
        try (var source = EditionMappingTest.class.getResourceAsStream("/catalogue/catalogue-" + number + ".yaml")) {
            var text = change.apply(new String(source.readAllBytes(), StandardCharsets.UTF_8));
            return new CatalogueReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
