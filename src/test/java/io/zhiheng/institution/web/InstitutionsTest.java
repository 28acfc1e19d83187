package io.zhiheng.institution.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.institution.Institutions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class InstitutionsTest {

    private static final String PLATFORM = "demo-platform-admin";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Institutions institutions;

    private TestStaff staff;

    @BeforeEach
    void atTheirDesks() {
        staff = new TestStaff(mvc, jdbc);
    }

    @Test
    void aNewInstitutionTakesRequestsAtOnceAndStandsInTheAuditTrail() {
        var code = TestStaff.newCode();
        var id = created(form(code.toLowerCase()));

        var institution = institutions.find(id).orElseThrow();
        assertThat(institution.code()).isEqualTo(code);
        assertThat(institutions.active()).contains(institution);
        assertThat(TestStaff.text(staff.get("/staff/institutions", PLATFORM))).contains(institution.name(), code);
        assertThat(TestStaff.text(staff.get("/staff/institutions?search=" + code.toLowerCase(), PLATFORM)))
                .contains(institution.name(), "共 1 条");
        assertThat(TestStaff.text(staff.get("/staff/institutions?search=none-such", PLATFORM)))
                .contains("没有符合条件的评估机构");
        assertThat(TestStaff.text(staff.get("/staff/institutions/export?search=" + code, PLATFORM))
                        .strip())
                .contains("\"机构名称\"", institution.name(), "受理申请")
                .hasLineCount(2);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where action = 'institutionCreated' and subject = ?",
                        Integer.class,
                        "institution:" + id))
                .isEqualTo(1);
    }

    @Test
    void aCreditCodeWithAnUnusualCheckCharacterNeedsAReason() {
        var form = new HashMap<>(form(TestStaff.newCode()));
        form.put("creditCode", "91350203M0001QKT19");

        var asked = staff.post("/staff/institutions", PLATFORM, form);
        assertThat(asked).hasStatus(422);
        assertThat(TestStaff.text(asked)).contains("校验位不正确", "请用 10 至 200 字说明", "creditCodeReason");
        form.put("creditCodeReason", "登记机关核发");
        assertThat(staff.post("/staff/institutions", PLATFORM, form)).hasStatus(422);

        form.put("creditCodeReason", " 厦门市市场监督管理局核发时即为此代码 ");
        var institution = institutions.find(created(form)).orElseThrow();
        assertThat(institution.creditCodeReason()).isEqualTo("厦门市市场监督管理局核发时即为此代码");
        assertThat(TestStaff.text(staff.get("/staff/institutions/" + institution.id(), PLATFORM)))
                .contains("厦门市市场监督管理局核发时即为此代码");
    }

    @Test
    void nameCodeAndCreditCodeBelongToOneInstitution() {
        var first = form(TestStaff.newCode());
        created(first);

        var answer = staff.post("/staff/institutions", PLATFORM, first);

        assertThat(answer).hasStatus(422);
        assertThat(TestStaff.text(answer))
                .contains("已有同名的评估机构", "该机构代码已被其他机构使用", "该统一社会信用代码已登记为另一家评估机构", (String) first.get("address"));
    }

    @Test
    void everyWrongFieldIsNamedAndNothingTypedIsLost() {
        var wrong = form("高");
        wrong.put("creditCode", "91990000MA0TE5T080");
        wrong.put("phone", "打这个");
        wrong.put("contact", "   ");

        var answer = staff.post("/staff/institutions", PLATFORM, wrong);

        assertThat(answer).hasStatus(422);
        assertThat(TestStaff.text(answer))
                .contains("机构代码须为 2–6 位", "校验位不正确", "联系电话格式不正确", "请填写联系人", "打这个", "91990000MA0TE5T080");
    }

    @Test
    void aClosedInstitutionIsNoLongerOfferedButKeptAndShown() {
        var form = form(TestStaff.newCode());
        var id = created(form);
        form.remove("active");
        form.put("consulting", "true");

        assertThat(staff.post("/staff/institutions/" + id, PLATFORM, form))
                .hasRedirectedUrl("/staff/institutions/" + id);

        assertThat(institutions.active()).extracting(one -> one.id()).doesNotContain(id);
        assertThat(institutions.find(id)).get().matches(one -> one.consulting() && !one.active());
        assertThat(institutions.find(id)).get().extracting(one -> one.phone()).isEqualTo("021-00000008");
        assertThat(TestStaff.text(staff.get("/staff/institutions", PLATFORM))).contains("不受理新申请", "兼做咨询");
    }

    @Test
    void whoAdvertisesConsultingWithAssessmentTakesNoRequestsAndBothFlagsAreKeptAndShown() {
        var form = form(TestStaff.newCode());
        var id = created(form);
        form.put("consulting", "true");
        form.put("advertising", "true");

        var refused = staff.post("/staff/institutions/" + id, PLATFORM, form);
        assertThat(refused).hasStatus(422);
        assertThat(TestStaff.text(refused)).contains("将咨询与评估一并宣传的机构不能受理新的评估申请，请取消其中一项。");
        assertThat(institutions.find(id)).get().matches(one -> !one.consulting() && !one.advertising() && one.active());

        form.remove("active");
        assertThat(staff.post("/staff/institutions/" + id, PLATFORM, form)).hasStatus3xxRedirection();
        assertThat(institutions.find(id)).get().matches(one -> one.consulting() && one.advertising() && !one.active());
        assertThat(TestStaff.text(staff.get("/staff/institutions", PLATFORM))).contains("咨询与评估一并宣传", "兼做咨询");
        assertThat(TestStaff.text(staff.get("/staff/institutions/" + id, PLATFORM)))
                .containsPattern("name=\"advertising\"[^>]*checked");
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_record where subject = ? and facts like '%\"advertising\":true%'",
                        Integer.class, "institution:" + id))
                .isEqualTo(1);
    }

    @Test
    void onlyThePlatformComesHere() {
        for (var who : List.of(
                "demo-institution-manager", "demo-assessor-1", "demo-process-admin-1", "demo-enterprise-half")) {
            assertThat(staff.get("/staff/institutions", who)).hasStatus(403);
            assertThat(staff.post("/staff/institutions", who, form(TestStaff.newCode())))
                    .hasStatus(403);
        }
        assertThat(staff.get("/staff/institutions/" + UUID.randomUUID(), PLATFORM))
                .hasStatus(404);
    }

    @Test
    void theFirstManagerIsInvitedOpensAnAccountAndSeesTheOwnPeopleOnly() {
        var id = created(form(TestStaff.newCode()));
        var mobile = TestStaff.newMobile();
        var managers = "/staff/institutions/" + id + "/managers";

        assertThat(staff.post(managers, PLATFORM, Map.of("name", "沈知行", "mobile", mobile)))
                .hasRedirectedUrl("/staff/institutions/" + id);
        assertThat(TestStaff.text(staff.get("/staff/institutions/" + id, PLATFORM)))
                .contains("沈知行", "已邀请");
        assertThat(staff.post(managers, PLATFORM, Map.of("name", "别人", "mobile", mobile)))
                .hasStatus(422);

        var name = TestStaff.newName();
        assertThat(staff.post(staff.link(mobile), null, Map.of("name", name, "password", TestStaff.PASSWORD)))
                .hasRedirectedUrl("/staff/login?opened");

        var page = TestStaff.text(staff.get("/staff/assessors", staff.token(name)));
        assertThat(page).contains("沈知行").doesNotContain("PG-2019-03127");
        assertThat(TestStaff.text(staff.get("/staff/assessors", "demo-institution-manager")))
                .contains("PG-2019-03127")
                .doesNotContain("沈知行");
    }

    @Test
    void thePlatformEndsAManagersWork() {
        var id = created(form(TestStaff.newCode()));
        var mobile = TestStaff.newMobile();
        staff.post("/staff/institutions/" + id + "/managers", PLATFORM, Map.of("name", "沈知行", "mobile", mobile));
        var name = TestStaff.newName();
        staff.post(staff.link(mobile), null, Map.of("name", name, "password", TestStaff.PASSWORD));
        var token = staff.token(name);
        assertThat(staff.get("/staff/assessors", token)).hasStatusOk();
        var member = jdbc.queryForObject("select id from institution_member where mobile = ?", UUID.class, mobile);
        var activity = "/staff/institutions/" + id + "/managers/" + member + "/activity";

        staff.post(activity, PLATFORM, Map.of("active", "false"));
        assertThat(staff.get("/staff/assessors", token)).hasStatus(401);

        staff.post(activity, PLATFORM, Map.of("active", "true"));
        assertThat(staff.get("/staff/assessors", token)).hasStatusOk();
    }

    private UUID created(Map<String, ?> form) {
        MvcTestResult answer = staff.post("/staff/institutions", PLATFORM, form);
        assertThat(answer).hasStatus3xxRedirection();
        var location = answer.getResponse().getHeader("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static Map<String, Object> form(String code) {
        return new HashMap<>(Map.of(
                "name",
                "试验评估中心" + UUID.randomUUID().toString().substring(0, 8),
                "code",
                code,
                "creditCode",
                TestStaff.newCreditCode(),
                "address",
                "上海市浦东新区试验路 8 号",
                "contact",
                "沈知行",
                "phone",
                "（021）0000 0008",
                "active",
                "true"));
    }
}
