package io.zhiheng.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.platform.rules.general.GeneralTables;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each row of the table of conflicts of interest, on both sides of its limit. */
@IntegrationTest
class ConflictTableTest {

    @Autowired
    GeneralTables tables;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "1, EMPLOYED, MEMBER, 23",
        "1, EMPLOYED, DECIDER, -1",
        "2, CONSULTED, LEAD, 0",
        "3, SHARES, MEMBER, -1",
        "4, FAMILY, DECIDER, -1",
        "5, SAME-GROUP, MEMBER, 0",
        "5, SAME-GROUP, HANDLER, 0",
        "6, DECLARED-EMPLOYED, MEMBER, 23",
        "7, DECLARED-CONSULTED, HANDLER, 0",
        "7, DECLARED-CONSULTED, DECIDER, 23",
        "8, DECLARED-INTEREST, DECIDER, 0",
        "9, INSTITUTION-CONSULTED, MEMBER, 12",
        "10, IN-TEAM, DECIDER, 0",
        "11, LED-BEFORE, LEAD, 2",
        "12, OBJECTED, MEMBER, 0",
        "12, OBJECTED, LEAD, 0",
        "12, OBJECTED, DECIDER, 0",
        "12, OBJECTED, HANDLER, 0"
    })
    void aRowKeepsAway(int row, String circumstance, String role, int value) {
        assertThat(tables.decide(GeneralTables.CONFLICT_OF_INTEREST, facts(circumstance, role, value))
                        .orElseThrow()
                        .row())
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYED, MEMBER, 24",
        "CONSULTED, LEAD, 24",
        "SHARES, MEMBER, 0",
        "FAMILY, MEMBER, 3",
        "INSTITUTION-CONSULTED, LEAD, 24",
        "DECLARED-EMPLOYED, LEAD, 24",
        "DECLARED-CONSULTED, DECIDER, 24",
        "DECLARED-INTEREST, MEMBER, 24",
        "IN-TEAM, MEMBER, 0",
        "IN-TEAM, LEAD, 0",
        "LED-BEFORE, LEAD, 1",
        "LED-BEFORE, MEMBER, 5",
        "UNKNOWN, LEAD, 0"
    })
    void nothingElseDoes(String circumstance, String role, int value) {
        assertThat(tables.decide(GeneralTables.CONFLICT_OF_INTEREST, facts(circumstance, role, value)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SHARES, true",
        "FAMILY, true",
        "DECLARED-INTEREST, true",
        "EMPLOYED, false",
        "CONSULTED, false",
        "SAME-GROUP, false",
        "DECLARED-EMPLOYED, false",
        "DECLARED-CONSULTED, false",
        "INSTITUTION-CONSULTED, false",
        "IN-TEAM, false",
        "LED-BEFORE, false",
        "OBJECTED, false"
    })
    void aManagerLiftsNeitherConsultingNorEmploymentNorTeamNorGroup(String circumstance, boolean liftable) {
        assertThat(tables.decide(GeneralTables.LIFTABLE_CONFLICT, Map.of("circumstance", circumstance))
                        .isPresent())
                .isEqualTo(liftable);
    }

    @Test
    void aRowChangedChangesTheVerdict() {
        var name = GeneralTables.CONFLICT_OF_INTEREST;
        var before = database.sql("select content from rule_table_version where name = ? and in_force")
                .param(name)
                .query(String.class)
                .single();
        database.sql("update rule_table_version set in_force = false where name = ?")
                .param(name)
                .update();
        database.sql("insert into rule_table_version values (?, 901, ?, 'EDITED', true, now())")
                .params(name, before.replace("EMPLOYED,*,<=,23,", "EMPLOYED,*,<=,35,"))
                .update();
        try {
            assertThat(tables.decide(name, facts("EMPLOYED", "MEMBER", 30))
                            .orElseThrow()
                            .result())
                    .contains("任职");
        } finally {
            database.sql("delete from rule_table_version where version = 901").update();
            database.sql(
                            "update rule_table_version set in_force = true where name = ? and version = (select max(version) from rule_table_version where name = ?)")
                    .params(name, name)
                    .update();
        }
        assertThat(tables.decide(name, facts("EMPLOYED", "MEMBER", 30))).isEmpty();
    }

    private static Map<String, Object> facts(String circumstance, String role, int value) {
        return Map.of("circumstance", circumstance, "role", role, "value", value);
    }
}
