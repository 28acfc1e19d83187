package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.domain.RatingSchemes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What one node publishes is used by the others soon, and by none before it has compiled it. */
@IntegrationTest
class OtherNodeTest {

    private static final String EDITION = "1.1";
    private static final String SUBJECT = "scheme-" + EDITION;

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
    TransactionTemplate transaction;

    @Test
    void aPublicationReachesTheOtherNodeWithinFiveSecondsAndWhatIsPinnedStays() {
        var other = new Schemes(stored, editions, compiler, shipped);
        var before = other.numberInForce(EDITION);
        other.keep(new io.zhiheng.rating.domain.SchemeId(EDITION, before), other.prepared(EDITION, before));
        var tables = new HashMap<>(kept.tables(SUBJECT, before));
        tables.computeIfPresent("na-limit", (name, table) -> limit(table, "0.00"));

        var published = transaction.execute(status -> kept.publish(SUBJECT, before, tables));

        assertThat(other.numberInForce(EDITION))
                .as("until it is compiled there")
                .isEqualTo(before);
        other.keepUp();
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> other.numberInForce(EDITION).equals(published));
        var anything = new Answers(Map.of(), Map.of(), Set.of("PERF-05"), null);
        assertThat(new Rater(other.prepared(EDITION, published), anything, true)
                        .rate()
                        .status())
                .isEqualTo(Rating.Status.TOO_MANY_NA);
        assertThat(new Rater(other.prepared(EDITION, before), anything, true)
                        .rate()
                        .status())
                .isEqualTo(Rating.Status.OK);
        transaction.executeWithoutResult(status -> kept.publish(SUBJECT, published, kept.tables(SUBJECT, before)));
    }

    private static Table limit(Table table, String share) {
        return table.withRow(1, List.of("FIRST", share));
    }
}
