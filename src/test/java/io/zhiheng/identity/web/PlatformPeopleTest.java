package io.zhiheng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Staff without an institution are helped in again by another administrator of the platform. */
@IntegrationTest
class PlatformPeopleTest {

    private static final Map<String, String> WHY = Map.of("reason", "忘记密码，已当面核实身份");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void anAdministratorGivesAColleagueACodeThatIsShownOnce() {
        var admin = new TestStaff(mvc, "demo-platform-admin");
        var page = AtTheDoor.text(admin.get("/staff/people"));
        assertThat(page)
                .contains("demo-process-admin-1", "demo-auditor", "流程管理员", "本人")
                .doesNotContain("demo-assessor-1");

        var auditor = account("demo-auditor");
        assertThat(AtTheDoor.text(admin.send("/staff/people/" + auditor + "/reset-code", WHY)))
                .containsPattern("data-reset-code[^>]*>[2-9A-Z]{5}-[2-9A-Z]{5}<");
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where action = 'resetCodeGiven' and subject = ? "
                                + "order by id desc limit 1",
                        String.class,
                        "account:" + auditor))
                .contains("已当面核实身份");
        assertThat(AtTheDoor.text(new TestStaff(mvc, "demo-security-auditor").get("/staff/inbox")))
                .contains("已为您开具密码重置码");
        jdbc.update("delete from reset_code where account = ?", auditor);
    }

    @Test
    void nobodyGivesOneToOneselfAndOthersGiveNone() {
        var admin = account("demo-platform-admin");
        var auditor = account("demo-auditor");
        assertThat(given("demo-platform-admin", admin)).isFalse();
        for (var stranger : new String[] {
            "demo-process-admin-1",
            "demo-institution-manager",
            "demo-security-auditor",
            "demo-assessor-1",
            "demo-enterprise-half"
        }) {
            assertThat(given(stranger, auditor)).as(stranger).isFalse();
        }
        assertThat(given("demo-platform-admin", account("demo-assessor-1")))
                .as("the manager's duty")
                .isFalse();
        assertThat(given("demo-platform-admin", account("demo-half")))
                .as("enterprises reset theirs by themselves")
                .isFalse();
    }

    @Test
    void aManagerGivesOneToTheOwnAssessorsOnly() {
        var path = "/staff/assessors/"
                + jdbc.queryForObject(
                        "select id from institution_member where account = ?", UUID.class, account("demo-assessor-5"))
                + "/reset-code";
        assertThat(AtTheDoor.text(new TestStaff(mvc, "demo-institution-manager").send(path, WHY)))
                .contains("data-reset-code");
        assertThat(new TestStaff(mvc, "demo-institution-manager-2").send(path, WHY))
                .hasStatus(404);
        assertThat(new TestStaff(mvc, "demo-assessor-1").send(path, WHY)).hasStatus(403);
        var tooShort = new TestStaff(mvc, "demo-institution-manager").send(path, Map.of("reason", "忘了"));
        assertThat(tooShort).hasRedirectedUrl("/staff/assessors").flash().containsEntry("toast", "原因至少 5 个字。");
        jdbc.update("delete from reset_code");
    }

    private boolean given(String token, UUID account) {
        AtTheDoor.text(new TestStaff(mvc, token).send("/staff/people/" + account + "/reset-code", WHY));
        return jdbc.queryForObject("select count(*) from reset_code where account = ?", Integer.class, account) > 0;
    }

    private UUID account(String name) {
        return jdbc.queryForObject("select id from account where name = ?", UUID.class, name);
    }
}
