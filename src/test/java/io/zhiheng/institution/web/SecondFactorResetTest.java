package io.zhiheng.institution.web;

import static io.zhiheng.TestEnterprise.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A manager takes the lost authenticator app of an assessor away, the platform that of a manager. */
@IntegrationTest
class SecondFactorResetTest {

    private static final String MANAGER = "demo-institution-manager";
    private static final String PLATFORM = "demo-platform-admin";
    private static final String REASON = "手机遗失，已当面核实身份";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    private final String mobile = TestStaff.newMobile();
    private TestStaff staff;
    private String name;

    @BeforeEach
    void anAssessorWithAnApp() {
        staff = new TestStaff(mvc, jdbc);
        staff.post(
                "/staff/assessors",
                MANAGER,
                Map.of(
                        "name",
                        "唐若谷",
                        "mobile",
                        mobile,
                        "certificateNo",
                        "T-" + mobile,
                        "grade",
                        "高级评估师",
                        "industries",
                        new String[] {"C36"},
                        "qualifiedUntil",
                        "2031-12-31",
                        "capacity",
                        "3"));
        name = joined(mobile);
    }

    @Test
    void theManagerResetsItOnThePageWithAReasonAndThePersonIsTold() {
        var page = TestStaff.text(staff.get("/staff/assessors?search=唐若谷", MANAGER));
        assertThat(page).contains("/staff/assessors/" + member(mobile) + "/second-factor-reset");

        assertThat(staff.post(
                        "/staff/assessors/" + member(mobile) + "/second-factor-reset",
                        MANAGER,
                        Map.of("reason", REASON)))
                .hasRedirectedUrl("/staff/assessors")
                .flash()
                .containsEntry("toast", "已重置 唐若谷 的双因素验证，已通知本人");

        assertThat(bound()).isZero();
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where action = 'secondFactorReset' and subject = ?",
                        String.class,
                        "account:" + account(mobile)))
                .contains(REASON);
        assertThat(TestStaff.text(staff.get("/staff/inbox", staff.token(name)))).contains("双因素验证已重置", REASON);
        assertThat(TestStaff.text(staff.get("/staff/assessors?search=唐若谷", MANAGER)))
                .doesNotContain("/staff/assessors/" + member(mobile) + "/second-factor-reset");
    }

    @Test
    void byTheApiTheSameRulesHold() {
        var path = "/api/v1/institution-members/" + member(mobile) + "/second-factor-reset";
        var api = new io.zhiheng.TestStaff(mvc, MANAGER);
        for (var wrong : new String[][] {{"", "请填写原因。"}, {"丢了", "原因至少 5 个字。"}}) {
            var refused = api.post(path, Map.of("reason", wrong[0]));
            assertThat(refused).hasStatus(422);
            assertThat(body(refused).at("/errors/0/field").asText()).isEqualTo("reason");
            assertThat(body(refused).at("/errors/0/message").asText()).isEqualTo(wrong[1]);
        }
        for (var stranger :
                new String[] {"demo-institution-manager-2", "demo-assessor-1", "demo-enterprise-half", PLATFORM}) {
            assertThat(new io.zhiheng.TestStaff(mvc, stranger).post(path, Map.of("reason", REASON)))
                    .as(stranger)
                    .hasStatus(404);
        }
        assertThat(bound()).isEqualTo(1);

        assertThat(api.post(path, Map.of("reason", REASON))).hasStatus(204);
        assertThat(bound()).isZero();
        var again = api.post(path, Map.of("reason", REASON));
        assertThat(again).hasStatus(409);
        assertThat(body(again).get("detail").asText()).isEqualTo("唐若谷 尚未绑定验证器应用，无需重置。");
    }

    @Test
    void managersAreThePlatforms() {
        var own = UUID.fromString(jdbc.queryForObject(
                "select id::text from institution_member where name = '周明慧' and manager", String.class));
        var refused = new io.zhiheng.TestStaff(mvc, MANAGER)
                .post("/api/v1/institution-members/" + own + "/second-factor-reset", Map.of("reason", REASON));
        assertThat(refused).hasStatus(403);
        assertThat(body(refused).get("detail").asText()).isEqualTo("机构管理员的双因素验证由平台管理员重置。");

        var institution =
                jdbc.queryForObject("select institution from institution_member where id = ?", UUID.class, own);
        var managers = "/staff/institutions/" + institution + "/managers";
        var theirs = TestStaff.newMobile();
        staff.post(managers, PLATFORM, Map.of("name", "温如玉", "mobile", theirs));
        joined(theirs);
        assertThat(staff.post(
                        managers + "/" + member(theirs) + "/second-factor-reset", PLATFORM, Map.of("reason", REASON)))
                .hasRedirectedUrl("/staff/institutions/" + institution)
                .flash()
                .containsEntry("toast", "已重置 温如玉 的双因素验证，已通知本人");
        staff.post(managers + "/" + member(theirs) + "/activity", PLATFORM, Map.of("active", "false"));
    }

    /** Accepts the invitation and binds an app, as if at the first sign-in. @return the account's name */
    private String joined(String mobile) {
        var account = TestStaff.newName();
        assertThat(staff.post(staff.link(mobile), null, Map.of("name", account, "password", TestStaff.PASSWORD)))
                .hasRedirectedUrl("/staff/login?opened");
        jdbc.update(
                "insert into second_factor (account, secret, created_at, confirmed_at, last_step) values (?, '\\x00', now(), now(), 1)",
                account(mobile));
        jdbc.update(
                "insert into recovery_code (id, account, hash) values (gen_random_uuid(), ?, ?)",
                account(mobile),
                mobile);
        return account;
    }

    private int bound() {
        return jdbc.queryForObject(
                        "select (select count(*) from second_factor where account = ?) + "
                                + "(select count(*) from recovery_code where account = ?)",
                        Integer.class,
                        account(mobile),
                        account(mobile))
                / 2;
    }

    private UUID account(String mobile) {
        return jdbc.queryForObject("select id from account where mobile = ?", UUID.class, mobile);
    }

    private UUID member(String mobile) {
        return jdbc.queryForObject("select id from institution_member where mobile = ?", UUID.class, mobile);
    }
}
