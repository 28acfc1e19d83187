package io.zhiheng.portal.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.FinishedSelfAssessment;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The platform's use in figures: of a period, for its administrators only, and without a name. */
@IntegrationTest
class StatisticsTest {

    private static final String PAGE = "/staff/statistics";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whatWasHandedInIsCountedInItsPeriodAndNotOutsideIt() throws IOException {
        var before = exported("");
        var enterprise = new TestEnterprise(mvc, jdbc);
        FinishedSelfAssessment.of(enterprise);
        var after = exported("");
        for (var topic : new String[] {"此期间开始的自评估", "此期间提交的自评估"}) {
            assertThat(after.get(topic)).as(topic).isGreaterThan(before.getOrDefault(topic, 0.0));
        }
        assertThat(after).containsKey("此期间提交的自评估的等级 卓越级");

        var earlier = exported("?since=2001-01-01&until=2001-12-31");
        assertThat(earlier.get("此期间提交的自评估")).isZero();
        assertThat(earlier).doesNotContainKeys("从开始到提交的天数（中位数）", "此期间提交的自评估的等级 卓越级");
        assertThat(exported("?since=2001-12-31&until=2001-01-01")).isEqualTo(earlier);
    }

    @Test
    void thePageTellsItAndNamesNobody() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        FinishedSelfAssessment.of(enterprise);
        var name = jdbc.queryForObject(
                "select name from enterprise_profile where enterprise_id = ?",
                String.class,
                enterprise.id().value());
        assertThat(admin().get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("此期间提交的自评估", "所在省份", "此期间颁发的证书", "href=\"/staff/statistics/export.xlsx?since=")
                .doesNotContain(name, "??");
        assertThat(admin().get(PAGE + "?since=2001-01-01&until=2001-12-31"))
                .hasStatusOk()
                .bodyText()
                .contains("此期间没有", "value=\"2001-12-31\"");
        assertThat(admin().get(PAGE + "?since=2001-13-01")).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo-enterprise-done",
                "demo-institution-manager",
                "demo-assessor-1",
                "demo-process-admin-1",
                "demo-security-auditor"
            })
    void nobodyElseReadsIt(String token) {
        for (var path : new String[] {PAGE, PAGE + "/export.xlsx"}) {
            assertThat(new TestStaff(mvc, token).get(path)).hasStatus(403);
        }
    }

    private TestStaff admin() {
        return new TestStaff(mvc, "demo-platform-admin");
    }

    /** Numbers by what they are of. */
    private Map<String, Double> exported(String query) throws IOException {
        var answer = admin().get(PAGE + "/export.xlsx" + query);
        assertThat(answer).hasStatusOk();
        var numbers = new HashMap<String, Double>();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var row : workbook.getSheetAt(0)) {
                var value = row.getCell(3).getStringCellValue();
                if (row.getRowNum() > 0 && !value.isEmpty()) {
                    numbers.put(
                            (row.getCell(1).getStringCellValue() + " "
                                            + row.getCell(2).getStringCellValue())
                                    .strip(),
                            Double.valueOf(value));
                }
            }
        }
        return numbers;
    }
}
