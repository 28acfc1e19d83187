package io.zhiheng.institution.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestTime;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.FormerTie;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class AssessorsTest {

    private static final String MANAGER = "demo-institution-manager";
    private static final String STRANGER = "demo-institution-manager-2";
    private static final String LIST = "/staff/assessors";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Assessors assessors;

    private final String mobile = TestStaff.newMobile();
    private final String account = TestStaff.newName();
    private TestStaff staff;

    @BeforeEach
    void atTheirDesks() {
        staff = new TestStaff(mvc, jdbc);
    }

    @Test
    void anInvitedAssessorCountsOnceTheInvitationIsAccepted() {
        assertThat(staff.post(LIST, MANAGER, form())).hasRedirectedUrl(LIST);
        assertThat(assessors.of(DemoAccounts.INSTITUTION))
                .extracting(one -> one.mobile())
                .doesNotContain(mobile);
        assertThat(TestStaff.text(staff.visit(staff.link(mobile)))).contains("唐若谷", "华东质量评估中心", "评估师");

        accept();

        var assessor = assessors.of(DemoAccounts.INSTITUTION).stream()
                .filter(one -> one.mobile().equals(mobile))
                .findFirst()
                .orElseThrow();
        assertThat(assessor.industries()).containsExactly("C34", "C36");
        assertThat(assessor.lead()).isTrue();
        assertThat(assessor.capacity()).isEqualTo(3);
        assertThat(assessors.nameOf(assessor.account())).contains("唐若谷");
        assertThat(TestStaff.text(staff.get("/staff/me", staff.token(account))))
                .contains("唐若谷", "高级评估师", "C34 通用设备制造业");
    }

    @Test
    void anInvitationOpensOneAccountOnly() {
        staff.post(LIST, MANAGER, form());
        var link = staff.link(mobile);
        accept();

        assertThat(staff.visit(link)).hasStatus(410);
        var again = staff.post(link, null, Map.of("name", TestStaff.newName(), "password", TestStaff.PASSWORD));
        assertThat(again.getResponse().getStatus()).isIn(410, 422);
        assertThat(TestStaff.text(again)).contains("已经使用过");
        assertThat(jdbc.queryForObject("select count(*) from account where mobile = ?", Integer.class, mobile))
                .isEqualTo(1);
    }

    @Test
    void anInvitationExpiresAfterThreeDaysAndMayBeSentAgain() {
        staff.post(LIST, MANAGER, form());
        var link = staff.link(mobile);
        assertThat(staff.post(LIST + "/" + member() + "/invitation", MANAGER, Map.of()))
                .hasStatus3xxRedirection();
        assertThat(staff.link(mobile)).as("not again within a minute").isEqualTo(link);
        jdbc.update(
                "update invitation set expires_at = now() - interval '1 second', sent_at = now() - interval '72 hours' where member = ?",
                member());

        assertThat(staff.visit(link)).hasStatus(410).bodyText().contains("已过期");
        staff.post(link, null, Map.of("name", account, "password", TestStaff.PASSWORD));
        assertThat(jdbc.queryForObject("select count(*) from account where mobile = ?", Integer.class, mobile))
                .isZero();
        assertThat(TestStaff.text(staff.get(LIST + "?search=唐若谷&state=LAPSED", MANAGER)))
                .contains(mobile, "邀请已过期");

        staff.post(LIST + "/" + member() + "/invitation", MANAGER, Map.of());
        assertThat(staff.link(mobile)).isNotEqualTo(link);
        assertThat(staff.visit(link)).hasStatus(410);
        accept();
    }

    @Test
    void theLinkOfAnInvitationLeadsToThePublicAddressWhateverNameTheCallerUsed() {
        staff.post("http://elsewhere.example" + LIST, MANAGER, form());
        assertThat(TestStaff.text(staff.visit("/dev/sms")))
                .contains("http://127.0.0.1:8080" + staff.link(mobile))
                .doesNotContain("elsewhere.example");
    }

    @Test
    void whoDoesNotSayWhetherSomebodyIsToBeActiveChangesNothing() {
        staff.post(LIST, MANAGER, form());
        accept();
        var answer = staff.post(LIST + "/" + member() + "/activity", MANAGER, Map.of());
        assertThat(answer).hasStatus(400);
        assertThat(TestStaff.text(answer)).contains("缺少“启用或停用”");
        assertThat(staff.post(LIST + "/" + member() + "/activity", MANAGER, Map.of("active", "perhaps")))
                .hasStatus(400);
        assertThat(TestStaff.text(staff.get("/staff/me", staff.token(account)))).contains("唐若谷");
    }

    @Test
    void acceptingAsksForAFreeNameAndAGoodPassword() {
        staff.post(LIST, MANAGER, form());
        var link = staff.link(mobile);

        assertThat(TestStaff.text(
                        staff.post(link, null, Map.of("name", "demo-manager", "password", TestStaff.PASSWORD))))
                .contains("账户名称须为");
        assertThat(TestStaff.text(staff.post(link, null, Map.of("name", account, "password", "kurz"))))
                .contains("密码至少 12 个字符");
        assertThat(staff.visit(link)).hasStatusOk();
        assertThat(staff.visit("/staff/invitation/guessed")).hasStatus(404);
    }

    @Test
    void everyWrongFieldOfAPersonIsNamed() {
        var form = form();
        form.putAll(Map.of(
                "mobile",
                "12345",
                "qualifiedUntil",
                "2001-01-01",
                "capacity",
                "0",
                "certificateNo",
                "PG-2019-03127",
                "industries",
                new String[] {"C99"}));

        var answer = staff.post(LIST, MANAGER, form);

        assertThat(answer).hasStatus(422);
        assertThat(TestStaff.text(answer))
                .contains("手机号码格式不正确", "资格有效期不能早于今天", "同时承办上限须为 1–50", "已登记在其他人员名下", "专业行业须为制造业大类", "唐若谷");
    }

    @Test
    void theManagerOfAnotherInstitutionFindsNobodyHere() {
        staff.post(LIST, MANAGER, form());
        accept();
        var path = LIST + "/" + member();

        assertThat(staff.get(path, STRANGER)).hasStatus(404);
        assertThat(staff.post(path, STRANGER, form())).hasStatus(404);
        assertThat(staff.post(path + "/activity", STRANGER, Map.of("active", "false")))
                .hasStatus(404);
        assertThat(staff.post(path + "/invitation", STRANGER, Map.of())).hasStatus(404);
        assertThat(TestStaff.text(staff.get(LIST, STRANGER))).doesNotContain(mobile);
        assertThat(staff.get(path, "demo-assessor-1")).hasStatus(403);
    }

    @Test
    void whoIsSentAwayIsOutAtOnce() {
        staff.post(LIST, MANAGER, form());
        accept();
        var token = staff.token(account);
        assertThat(staff.get("/staff/me", token)).hasStatusOk();

        assertThat(staff.post(LIST + "/" + member() + "/activity", MANAGER, Map.of("active", "false")))
                .hasRedirectedUrl(LIST);

        assertThat(staff.get("/staff/me", token)).hasStatus(401);
        assertThat(assessors.of(DemoAccounts.INSTITUTION))
                .extracting(one -> one.mobile())
                .doesNotContain(mobile);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'accountClosed' and subject = "
                                + "(select 'account:' || id from account where mobile = ?)",
                        Integer.class,
                        mobile))
                .isEqualTo(1);
    }

    @Test
    void aChangedRecordIsTheAccountsToo() {
        staff.post(LIST, MANAGER, form());
        accept();
        var changed = form();
        changed.putAll(Map.of("name", "唐若虚", "capacity", "5", "employerGroup", "远洋集团"));

        assertThat(staff.post(LIST + "/" + member(), MANAGER, changed)).hasRedirectedUrl(LIST);
        assertThat(TestStaff.text(staff.get(LIST + "/export?search=唐若虚", MANAGER))
                        .strip())
                .contains("\"姓名\"", "唐若虚", "\"5\"");

        assertThat(jdbc.queryForObject("select person_name from account where mobile = ?", String.class, mobile))
                .isEqualTo("唐若虚");
        var row = jdbc.queryForObject("select account from institution_member where mobile = ?", UUID.class, mobile);
        assertThat(assessors.find(row))
                .get()
                .matches(one -> one.capacity() == 5 && one.employerGroup().equals("远洋集团"));
    }

    @Test
    void anAssessorDeclaresTiesAndConfirmsThem() {
        staff.post(LIST, MANAGER, form());
        accept();
        var token = staff.token(account);
        var wrong = staff.post(
                "/staff/me/ties",
                token,
                Map.of("enterpriseName", "", "creditCode", "91", "kind", "FRIENDS", "until", "2999-01-01"));
        assertThat(wrong).hasStatus(422);
        assertThat(TestStaff.text(wrong)).contains("请填写企业名称", "须为 18 位", "请选择关系", "结束日期不能晚于今天");

        staff.post(
                "/staff/me/ties",
                token,
                Map.of("enterpriseName", "远洋重工", "creditCode", "", "kind", "SHARES", "until", ""));
        staff.post(
                "/staff/me/ties",
                token,
                Map.of(
                        "enterpriseName",
                        "恒川阀门",
                        "creditCode",
                        "91990000ma0te5t088",
                        "kind",
                        "EMPLOYED",
                        "until",
                        "2025-06-30"));
        staff.post("/staff/me/confirmation", token, Map.of());

        var ties = assessors.tiesOf(
                jdbc.queryForObject("select account from institution_member where mobile = ?", UUID.class, mobile));
        assertThat(ties).extracting(FormerTie::kind).containsExactly(FormerTie.Kind.SHARES, FormerTie.Kind.EMPLOYED);
        assertThat(ties.get(1).creditCode()).isEqualTo("91990000MA0TE5T088");
        var page = TestStaff.text(staff.get("/staff/me", token));
        assertThat(page).contains("远洋重工", "仍在持续", "上次确认");

        var tie = jdbc.queryForObject(
                "select id from former_tie where member = ? and kind = 'SHARES'", UUID.class, member());
        assertThat(staff.post("/staff/me/ties/" + tie + "/withdrawal", "demo-assessor-1", Map.of()))
                .hasStatus(404);
        assertThat(staff.post("/staff/me/ties/" + tie + "/withdrawal", token, Map.of()))
                .hasStatus3xxRedirection();
        assertThat(TestStaff.text(staff.get("/staff/me", token))).doesNotContain("远洋重工");
        assertThat(jdbc.queryForObject("select count(*) from former_tie where id = ?", Long.class, tie))
                .isZero();
    }

    @Test
    void aTieThatWasWithdrawnIsStillKnownToThoseWhoJudgeConflicts() {
        staff.post(LIST, MANAGER, form());
        accept();
        var token = staff.token(account);
        staff.post(
                "/staff/me/ties",
                token,
                Map.of("enterpriseName", "远洋重工", "creditCode", "", "kind", "SHARES", "until", ""));
        jdbc.update("update former_tie set declared_at = declared_at - interval '2 days' where member = ?", member());
        var tie = jdbc.queryForObject("select id from former_tie where member = ?", UUID.class, member());

        assertThat(staff.post("/staff/me/ties/" + tie + "/withdrawal", token, Map.of()))
                .hasStatus3xxRedirection();

        assertThat(TestStaff.text(staff.get("/staff/me", token))).doesNotContain("远洋重工");
        var person = jdbc.queryForObject("select account from institution_member where mobile = ?", UUID.class, mobile);
        assertThat(assessors.tiesOf(person))
                .singleElement()
                .satisfies(known -> assertThat(known.until()).isEqualTo(TestTime.today()));
    }

    private void accept() {
        assertThat(staff.post(staff.link(mobile), null, Map.of("name", account, "password", TestStaff.PASSWORD)))
                .hasRedirectedUrl("/staff/login?opened");
    }

    private UUID member() {
        return jdbc.queryForObject("select id from institution_member where mobile = ?", UUID.class, mobile);
    }

    private Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "name",
                "唐若谷",
                "mobile",
                mobile,
                "certificateNo",
                "T-" + mobile,
                "grade",
                "高级评估师",
                "industries",
                new String[] {"C36", "C34"},
                "qualifiedUntil",
                "2031年12月31日",
                "capacity",
                "３",
                "employerGroup",
                "",
                "lead",
                "true"));
    }
}
