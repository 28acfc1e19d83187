package io.zhiheng.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.zhiheng.IntegrationTest;
import io.zhiheng.platform.rules.general.GeneralTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EnterpriseSizeTableTest {

    @Autowired
    GeneralTables tables;

    @Autowired
    JdbcClient database;

    @Test
    void theGoldenCasesComeOut() throws IOException {
        JsonNode golden;
        try (var source = getClass().getResourceAsStream("/golden/golden-misc.yaml")) {
            golden = new YAMLMapper().readTree(source);
        }
        assertThat(golden.get("size"))
                .hasSize(15)
                .allSatisfy(each -> assertThat(size(
                                each.get("employees").asInt(),
                                each.get("revenue_wan_yuan").asText(),
                                null))
                        .isEqualTo(each.get("expect").asText()));
    }

    @Test
    void aVersionPublishedInTheDatabaseCountsAtOnceAndForItsIndustryOnly() {
        var before = database.sql("select content from rule_table_version where name = 'enterprise-size' and in_force")
                .query(String.class)
                .single();
        database.sql("update rule_table_version set in_force = false where name = 'enterprise-size'")
                .update();
        database.sql("insert into rule_table_version values ('enterprise-size', 900, ?, 'EDITED', true, now())")
                .param(before.replace("*,1000", "C36,200,1000,大型\n*,1000"))
                .update();
        try {
            assertThat(size(200, "1000", "C36")).isEqualTo("大型");
            assertThat(size(200, "1000", "C35")).isEqualTo("小型");
            assertThat(size(200, "1000", null)).isEqualTo("小型");
        } finally {
            database.sql("delete from rule_table_version where version = 900").update();
            database.sql("update rule_table_version set in_force = true where name = 'enterprise-size' and version = 1")
                    .update();
        }
    }

    @Test
    void withoutAFigureNoRowFits() {
        assertThat(tables.decide(GeneralTables.ENTERPRISE_SIZE, Map.of("employees", 5)))
                .isEmpty();
        assertThat(tables.decide(GeneralTables.ENTERPRISE_SIZE, Map.of("employees", 5, "revenue", BigDecimal.ONE))
                        .orElseThrow()
                        .row())
                .isEqualTo(4);
    }

    private String size(int employees, String revenue, String industry) {
        var facts = new HashMap<String, Object>(Map.of("employees", employees, "revenue", new BigDecimal(revenue)));
        if (industry != null) {
            facts.put("industry", industry);
        }
        return tables.decide(GeneralTables.ENTERPRISE_SIZE, facts).orElseThrow().result();
    }
}
