package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.IntegrationTest;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Ratings;
import io.zhiheng.rating.domain.RatingSchemes;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ShippedSchemesTest {

    @Autowired
    ShippedSchemes shipped;

    @Autowired
    RatingSchemes stored;

    @Autowired
    Ratings ratings;

    @Autowired
    JdbcClient database;

    @Test
    void theFirstStartPutsASchemeOfEachShippedEditionInForce() {
        for (var edition : List.of("1.0", "1.1", "1.2")) {
            asIfNotShippedYet(edition);
        }
        assertThat(shipped.publish()).isEqualTo("1.2");
        assertThat(inForce("1.0")).isEqualTo("1.0");
        assertThat(inForce("1.1")).isEqualTo("1.0");
        assertThat(inForce("1.2")).isEqualTo("1.0");
        assertThat(tables("1.0")).isEqualTo(12);
        assertThat(tables("1.1")).isEqualTo(13);
        assertThat(tables("1.2")).isEqualTo(13);
    }

    /** What is stored of it is never rewritten, and nothing shipped later takes its place. */
    @Test
    void anOlderEditionKeepsItsScheme() {
        asIfShippedBefore("1.0", "SHIPPED");
        asIfShippedBefore("1.1", "SHIPPED");
        shipped.publish();
        assertThat(inForce("1.0")).isEqualTo("0.9");
        assertThat(inForce("1.1")).isEqualTo("0.9");
    }

    /** As it is stored: a node goes over to it once it has compiled it. */
    private String inForce(String edition) {
        return stored.numberInForce(edition).orElseThrow();
    }

    private int tables(String edition) {
        return database.sql("select count(*) from rating_scheme_table where edition = ? and number = '1.0'")
                .param(edition)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatShippedAnewIsPublishedUnlessSomebodyEdited() {
        asIfShippedBefore("1.2", "SHIPPED");
        shipped.publish();
        assertThat(inForce("1.2")).isEqualTo("0.10");
    }

    @Test
    void anAdministratorsSchemeIsNeverOverridden() {
        asIfShippedBefore("1.2", "EDITED");
        shipped.publish();
        assertThat(inForce("1.2")).isEqualTo("0.9");
    }

    @Test
    void anEditionInOtherWordsBeginsWithWhatAnAdministratorMadeOfItsTables() {
        asIfShippedBefore("1.1", "EDITED");
        asIfNotShippedYet("1.2");

        shipped.publish();

        assertThat(inForce("1.2")).isEqualTo("1.0");
        assertThat(tables("1.2")).as("only those that the administrator left").isEqualTo(1);
        shipped.publish();
        assertThat(inForce("1.2")).as("and keeps it").isEqualTo("1.0");
    }

    @Test
    void publishedTablesNeverChange() {
        assertThatThrownBy(() -> database.sql("update rating_scheme_table set content = '' where name = 'na-limit'")
                        .update())
                .hasMessageContaining("never change");
    }

    @Test
    void whatIsUnknownIsNotFound() {
        assertThatThrownBy(() -> ratings.schemeInForce("77")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ratings.rate("1.0", "77", new Answers(Map.of(), Map.of(), Set.of(), null), true))
                .isInstanceOf(NotFound.class);
    }

    private void asIfShippedBefore(String edition, String origin) {
        database.sql("update rating_scheme set in_force = false where edition = ?")
                .param(edition)
                .update();
        database.sql("insert into rating_scheme values (?, '0.9', 'PUBLISHED', ?, true, now(), now())")
                .params(edition, origin)
                .update();
        database.sql("insert into rating_scheme_table values (?, '0.9', 'na-limit', 'x')")
                .param(edition)
                .update();
    }

    private void asIfNotShippedYet(String edition) {
        database.sql("update rating_scheme set state = 'DRAFT', in_force = false where edition = ?")
                .param(edition)
                .update();
        for (var rows : List.of("rating_scheme_table", "rating_scheme")) {
            database.sql("delete from " + rows + " where edition = ?")
                    .param(edition)
                    .update();
        }
    }
}
