package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Rating.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemeDraftTest {

    private static final PreparedScheme SMALL = TestSchemes.drafted(TestSchemes.edition("/catalogue/small.yaml"));
    private static final Map<String, String> FIGURES = Map.of("X1", "5", "X2", "1000");

    /** An importer's draft equals what ships, cell by cell; a catalogue says nothing of ceilings. */
    @Test
    void theDraftFromTheShippedCatalogueIsWhatShips() {
        var draft = SchemeDraft.of(TestSchemes.shippedEdition());
        assertThat(draft.keySet()).isEqualTo(TestSchemes.shippedTables().keySet());
        assertThat(draft.get("level-ceiling").rows()).isEmpty();
        draft.remove("level-ceiling");
        draft.forEach((name, table) ->
                assertThat(table.toCsv()).as(name).isEqualTo(TestSchemes.text("/rules/" + name + ".csv")));
    }

    @Test
    void aCatalogueOfAnotherShapeIsRatedByItsDraft() {
        var rating = rate(Map.of(
                "BASE-A-1",
                Conformity.CONFORM,
                "BASE-A-2",
                Conformity.CONFORM,
                "BASE-A-3",
                Conformity.CONFORM,
                "BASE-B-1",
                Conformity.CONFORM,
                "BASE-B-3",
                Conformity.CONFORM));

        assertThat(rating.status()).isEqualTo(Status.OK);
        assertThat(rating.overall().level()).isEqualTo(3);
        assertThat(rating.overall().cap()).isEqualTo(3);
        assertThat(rating.overall().name()).isEqualTo("成熟级");
        assertThat(rating.overall().score()).isEqualTo("100.0");
        assertThat(rating.secondLevel().get(1).rates()).containsExactly("1.0000", null, "1.0000");
        assertThat(rating.secondLevel().get(2).value()).contains("5.0");
    }

    @Test
    void theGateStandsOnTheWeightiestIndicatorOfClauses() {
        var rating = rate(Map.of(
                "BASE-A-1",
                Conformity.CONFORM,
                "BASE-A-2",
                Conformity.NONCONFORM,
                "BASE-A-3",
                Conformity.NONCONFORM,
                "BASE-B-1",
                Conformity.CONFORM,
                "BASE-B-3",
                Conformity.NONCONFORM));

        assertThat(rating.firstLevel().get(0).level()).isEqualTo(1);
        assertThat(rating.overall().level()).isEqualTo(1);
    }

    @Test
    void tooMuchThatDoesNotApplyEndsWithoutAResult() {
        var answers = new HashMap<String, Conformity>(Map.of(
                "BASE-A-1",
                Conformity.NA,
                "BASE-A-2",
                Conformity.NA,
                "BASE-A-3",
                Conformity.NA,
                "BASE-B-1",
                Conformity.CONFORM,
                "BASE-B-3",
                Conformity.CONFORM));
        var rating = rate(answers);
        assertThat(rating.status()).isEqualTo(Status.TOO_MANY_NA);
        assertThat(rating.overall()).isNull();
        assertThat(rating.firstLevel()).isEmpty();
        assertThat(rating.secondLevel()).isEmpty();
        assertThat(rating.reasons()).isEmpty();

        answers.remove("BASE-B-3");
        assertThat(rate(answers).status()).as("incomplete comes before").isEqualTo(Status.INCOMPLETE);
        assertThat(new Rater(SMALL, new Answers(answers, FIGURES, Set.of(), null), true)
                        .rate()
                        .status())
                .isEqualTo(Status.TOO_MANY_NA);
        assertThat(new Rater(SMALL, new Answers(answers, Map.of("X1", "-1"), Set.of(), null), true)
                        .rate()
                        .status())
                .as("invalid comes before everything")
                .isEqualTo(Status.INVALID);
    }

    /** With the limit lifted a whole first-level indicator may be left out; a gate on it then stays shut. */
    @Test
    void whatIsLeftOutAsAWholeHasNoLevel() {
        var edition = TestSchemes.edition("/catalogue/small.yaml");
        var tables = new HashMap<>(SchemeDraft.of(edition));
        tables.computeIfPresent("na-limit", (name, table) -> table.withRow(1, java.util.List.of("FIRST", "1.00")));
        tables.computeIfPresent(
                "level-gate",
                (name, table) -> new io.zhiheng.platform.rules.Table(name, table.headings(), java.util.List.of()));
        var lifted = TestSchemes.prepare(tables, naEverywhere(edition));
        var nothing = new HashMap<String, Conformity>();
        edition.clauses().forEach(clause -> nothing.put(clause.id(), Conformity.NA));

        var rating = new Rater(lifted, new Answers(nothing, FIGURES, Set.of(), null), false).rate();

        assertThat(rating.status()).isEqualTo(Status.OK);
        assertThat(rating.firstLevel().get(0)).isEqualTo(new Rating.FirstLevel("BASE", null, null, null, null));
        assertThat(rating.overall().index()).isEqualTo("3.0000");
        assertThat(rating.secondLevel().get(0).rates()).containsExactly(null, null, null);
        var all = new Rater(lifted, new Answers(nothing, Map.of(), Set.of("FIG-A"), null), false).rate();
        assertThat(all.status()).as("nothing at all is left").isEqualTo(Status.TOO_MANY_NA);
    }

    private static io.zhiheng.catalogue.Edition naEverywhere(io.zhiheng.catalogue.Edition edition) {
        var text = TestSchemes.text("/catalogue/small.yaml").replace("na_allowed: false", "na_allowed: true");
        return new io.zhiheng.catalogue.file.CatalogueReader()
                .read(new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static Rating rate(Map<String, Conformity> answers) {
        return new Rater(SMALL, new Answers(answers, FIGURES, Set.of(), null), false).rate();
    }
}
