package io.zhiheng.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lifts of a build that knew no single interest, as the migration reads them; tried on tables of the test's own. */
@IntegrationTest
@Transactional
class InterestsLiftedBeforeTest {

    private static final String REQUEST = "00000000-0000-4000-8000-00000000aa01";
    private static final String ENTERPRISE = "00000000-0000-4000-8000-00000000aa02";
    private static final String SHAREHOLDER = "00000000-0000-4000-8000-00000000aa03";
    private static final String DECLARER = "00000000-0000-4000-8000-00000000aa04";
    private static final String UNDOCUMENTED = "00000000-0000-4000-8000-00000000aa05";

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLiftStandsForWhatWasDocumentedByThenAndForNothingLater() throws Exception {
        asItWas();
        tie("00000000-0000-4000-8000-00000000aa11", SHAREHOLDER, "2026-03-01");
        tie("00000000-0000-4000-8000-00000000aa12", SHAREHOLDER, "2026-05-01");
        declared("00000000-0000-4000-8000-00000000aa21", "2026-02-01");
        declared(REQUEST, "2026-06-01");
        declared("00000000-0000-4000-8000-00000000aa22", "2026-06-01");
        List.of(SHAREHOLDER + ",SHARES", DECLARER + ",DECLARED-INTEREST", UNDOCUMENTED + ",FAMILY")
                .forEach(this::lifted);

        var migration = new ClassPathResource("db/migration/review/V1262__review_lifted_interest.sql");
        run(migration.getContentAsString(StandardCharsets.UTF_8));

        assertThat(sources(SHAREHOLDER)).containsExactly("00000000-0000-4000-8000-00000000aa11");
        assertThat(sources(DECLARER))
                .as("of another request before, of this one later")
                .containsExactly("1", "2");
        assertThat(sources(UNDOCUMENTED)).as("kept for the record").containsExactly("-");
        assertThat(jdbc.sql("select distinct conflict from lifted_conflict where account = ?::uuid")
                        .param(SHAREHOLDER)
                        .query(String.class)
                        .list())
                .containsExactly("持有该企业股份");
    }

    private void asItWas() {
        run("""
            create temp table assessment_request (id uuid, enterprise uuid) on commit drop;
            create temp table institution_member (id uuid, account uuid) on commit drop;
            create temp table former_tie (id uuid, member uuid, kind text, declared_at timestamptz) on commit drop;
            create temp table declared_conflict (id bigint generated always as identity, request uuid, enterprise uuid,
                account uuid, kind text, declared_at timestamptz) on commit drop;
            create temp table lifted_conflict (id bigint generated always as identity, request uuid, account uuid,
                circumstance text, reason text, lifted_by uuid, lifter text, lifted_at timestamptz,
                constraint lifted_conflict_request_account_circumstance_key
                    unique (request, account, circumstance)) on commit drop;
            insert into assessment_request values ('%s', '%s');
            insert into institution_member values ('%s', '%3$s')""".formatted(REQUEST, ENTERPRISE, SHAREHOLDER));
    }

    private void tie(String id, String member, String at) {
        run("insert into former_tie values ('%s', '%s', 'SHARES', '%s')".formatted(id, member, at));
    }

    private void declared(String request, String at) {
        run("""
            insert into declared_conflict (request, enterprise, account, kind, declared_at)
            values ('%s', '%s', '%s', 'INTEREST', '%s')""".formatted(request, ENTERPRISE, DECLARER, at));
    }

    private void lifted(String accountAndCircumstance) {
        var parts = accountAndCircumstance.split(",");
        run("""
            insert into lifted_conflict (request, account, circumstance, reason, lifted_by, lifter, lifted_at)
            values ('%s', '%s', '%s', '已转让', '%2$s', '周明慧', '2026-04-01')""".formatted(REQUEST, parts[0], parts[1]));
    }

    private List<String> sources(String account) {
        return jdbc.sql("select coalesce(source, '-') from lifted_conflict where account = ?::uuid order by 1")
                .param(account)
                .query(String.class)
                .list();
    }

    private void run(String statements) {
        jdbc.sql(statements).update();
    }
}
