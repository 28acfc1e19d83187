package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.domain.RatingSchemes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A result can be computed again at any time: by the scheme that it was begun with, to the same figures and rows,
 * whatever was published since, on a node that compiles everything anew from what is stored.
 */
@IntegrationTest
class RecomputedTest {

    private static final String EDITION = "1.2";
    private static final String SUBJECT = "scheme-" + EDITION;
    private static final int RANDOM = 500;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RatingSchemes stored;

    @Autowired
    Editions editions;

    @Autowired
    RuleCompiler compiler;

    @Autowired
    ShippedSchemes shipped;

    @Autowired
    KeptSchemes kept;

    @Autowired
    Schemes schemes;

    @Autowired
    SubmittedSelfAssessments submitted;

    @Autowired
    TransactionTemplate transaction;

    /** A rating and what it came from. */
    private record Rated(String edition, String scheme, Answers answers, Rating rating) {}

    @Test
    void whatIsPinnedStaysThroughPublicationsAndTheWayBack() {
        var pinned = stored.numberInForce(EDITION).orElseThrow();
        var real = real(FinishedSelfAssessment.of(new TestEnterprise(mvc, jdbc)));
        assertThat(real).isNotEmpty();
        var random = random(pinned);

        var first = publish("level-threshold", RecomputedTest::everyThresholdOfManyClausesHigher);
        var second = publish("grade-band", table -> lastCell(table, 5, "4.85"));
        var third = publish("level-ceiling", RecomputedTest::withoutRows);
        assertThat(moved(random, third)).isPositive();
        stayTheSame(real, random);

        var back = transaction.execute(status -> kept.publish(SUBJECT, third, kept.tables(SUBJECT, pinned)));
        assertThat(List.of(pinned, first, second, third)).doesNotContain(back);
        assertThat(moved(random, back)).as("what it was is in force again").isZero();
        stayTheSame(real, random);
    }

    private void stayTheSame(List<Rated> real, List<Rated> random) {
        var node = new Schemes(stored, editions, compiler, shipped);
        for (var rated : real) {
            var again = rate(node, rated.edition(), rated.scheme(), rated.answers());
            sameFigures(again, rated.rating());
        }
        for (var rated : random) {
            assertThat(rate(node, rated.edition(), rated.scheme(), rated.answers()))
                    .isEqualTo(rated.rating());
        }
    }

    /** Figures and rows; texts are made anew. */
    private static void sameFigures(Rating again, Rating before) {
        assertThat(again.status()).isEqualTo(before.status());
        assertThat(again.overall()).isEqualTo(before.overall());
        assertThat(again.firstLevel()).isEqualTo(before.firstLevel());
        assertThat(again.secondLevel()).isEqualTo(before.secondLevel());
        assertThat(again.ceilings()).isEqualTo(before.ceilings());
        assertThat(again.reasons())
                .extracting(Rating.Reason::id, Rating.Reason::table, Rating.Reason::row, Rating.Reason::clauses)
                .isEqualTo(before.reasons().stream()
                        .map(each -> org.assertj.core.groups.Tuple.tuple(
                                each.id(), each.table(), each.row(), each.clauses()))
                        .toList());
    }

    /** This one, and all of the demo's enterprises. Other tests alter theirs, by hand and to their purpose. */
    private List<Rated> real(FinishedSelfAssessment finished) {
        return jdbc.queryForList("""
                        select s.self_assessment from submission s join self_assessment a on a.id = s.self_assessment
                        where s.revision = 1 and s.rating is not null and (a.id = ?
                            or a.enterprise in (select enterprise from account where name like 'demo-%'))""", UUID.class, finished.id().value()).stream()
                .map(id -> submitted.find(new SelfAssessmentId(id)))
                .map(each -> new Rated(each.edition(), each.scheme(), each.rated(), each.rating()))
                .toList();
    }

    private List<Rated> random(String scheme) {
        var random = new RandomAnswers(editions.byNumber(EDITION), 1112);
        return IntStream.range(0, RANDOM)
                .mapToObj(number -> random.next(0))
                .map(answers -> new Rated(EDITION, scheme, answers, rate(schemes, EDITION, scheme, answers)))
                .toList();
    }

    private long moved(List<Rated> random, String scheme) {
        return random.stream()
                .filter(each -> !rate(schemes, EDITION, scheme, each.answers()).equals(each.rating()))
                .count();
    }

    private static Rating rate(Schemes node, String edition, String scheme, Answers answers) {
        return new Rater(node.prepared(edition, scheme), answers, false).rate();
    }

    private String publish(String table, UnaryOperator<Table> change) {
        var base = stored.numberInForce(EDITION).orElseThrow();
        var tables = new HashMap<>(kept.tables(SUBJECT, base));
        tables.computeIfPresent(table, (name, content) -> change.apply(content));
        assertThat(tables).isNotEqualTo(kept.tables(SUBJECT, base));
        return transaction.execute(status -> kept.publish(SUBJECT, base, Map.copyOf(tables)));
    }

    private static Table everyThresholdOfManyClausesHigher(Table table) {
        var rows = new ArrayList<List<String>>();
        table.rows().forEach(row -> rows.add(row.get(1).equals("*") ? List.of(row.get(0), "*", "0.90") : row));
        return new Table(table.name(), table.headings(), rows);
    }

    private static Table lastCell(Table table, int level, String value) {
        var rows = new ArrayList<List<String>>();
        table.rows()
                .forEach(row -> rows.add(
                        row.get(1).equals(String.valueOf(level)) ? List.of(row.get(0), row.get(1), value) : row));
        return new Table(table.name(), table.headings(), rows);
    }

    private static Table withoutRows(Table table) {
        return new Table(table.name(), table.headings(), List.of());
    }
}
