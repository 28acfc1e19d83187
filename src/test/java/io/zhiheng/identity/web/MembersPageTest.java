package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.PASSWORD;
import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People of an enterprise come in under names of their own, and not all of them decide for it. */
@IntegrationTest
class MembersPageTest {

    private static final String PAGE = "/account/members";
    private static final Pattern LINK = Pattern.compile("/join/[\\w-]{22}");
    private static final Pattern WITHDRAWAL = Pattern.compile("/account/members/invitations/[0-9a-f-]{36}/withdrawal");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    AtTheDoor door;
    String ownerName;
    Cookie owner;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    @BeforeEach
    void anEnterpriseHasSignedIn() {
        ownerName = newName();
        owner = registered(ownerName);
    }

    @Test
    void whoIsInvitedJoinsUnderAnOwnNameAndSeesWhatTheEnterpriseDoes() {
        var mobile = newMobile();
        var link = link(invite("张敏", mobile));
        assertThat(text(get(link))).contains("张敏，您好", ownerName, mobile.substring(7));
        var another = newMobile();
        assertThat(text(join(link, newName(), another))).contains("受邀的手机号码是 " + mobile.substring(0, 3));
        var name = newName();
        var member = session(join(link, name, mobile));
        assertThat(text(get("/account", member))).contains("管理成员").doesNotContain("管理访问令牌");
        assertThat(text(get("/account", owner))).contains("管理访问令牌");
        assertThat(get(link)).as("the link opens once").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/home", member)).hasStatusOk();
        assertThat(get("/enterprise/profile", member)).hasStatusOk();
        assertThat(jdbc.queryForObject("select member_of from account where name = ?", UUID.class, name))
                .isEqualTo(enterprise());
        assertThat(text(get(PAGE, owner))).contains("张敏", name, "成员");
        assertThat(text(get("/home", member)))
                .as("work is attributed to the member")
                .contains("张敏");
        assertThat(door.post("/person", Map.of("personName", "李四"), member)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void membersDoNotDecideUntilTheyAreEntrusted() {
        var name = newName();
        var member = joined("王芳", name);
        var id = account(name);
        assertThat(text(get(PAGE, member))).contains("仅企业账户或其指定的受托成员可以办理").doesNotContain("/deputy");
        assertThat(door.post(PAGE, Map.of("personName", "赵六", "mobile", newMobile()), member))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(door.post(PAGE + "/" + id + "/removal", Map.of(), member)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(door.post(PAGE + "/" + id + "/deputy", Map.of("deciding", "true"), member))
                .hasStatus(HttpStatus.FORBIDDEN);
        var wish = Map.of("name", "x", "scope", "READ", "days", "7", "current", PASSWORD);
        assertThat(text(door.post("/account/tokens", wish, member))).doesNotContain("它只显示这一次");
        assertThat(jdbc.queryForObject(
                        "select count(*) from personal_token where account = ?::uuid", Integer.class, id))
                .isZero();
        var assessment = started(member);
        assertRefused(api("/api/v1/self-assessments/" + assessment + "/submission", "{}", member));
        assertRefused(api("/api/v1/self-assessments/" + assessment + "/abandonment", "{\"reason\":\"不做了\"}", member));
        assertRefused(api("/api/v1/assessment-requests", "{}", member));

        assertThat(door.post(PAGE + "/" + id + "/deputy", Map.of("deciding", "true"), owner))
                .hasRedirectedUrl(PAGE + "?changed");
        assertThat(text(door.post("/account/tokens", wish, member))).contains("它只显示这一次");
        assertThat(api("/api/v1/self-assessments/" + assessment + "/submission", "{}", member))
                .as("now only what is missing keeps it back")
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(door.post(PAGE + "/" + id + "/removal", Map.of(), member))
                .as("nobody removes oneself by mistake")
                .hasStatus(HttpStatus.CONFLICT);
        door.post(PAGE + "/" + id + "/deputy", Map.of("deciding", "false"), owner);
        assertRefused(api("/api/v1/self-assessments/" + assessment + "/abandonment", "{\"reason\":\"不做了\"}", member));
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndTheMobileIsFree() {
        var name = newName();
        var mobile = newMobile();
        var member = session(join(link(invite("陈晨", mobile)), name, mobile));
        started(member);
        assertThat(door.post(PAGE + "/" + account(name) + "/removal", Map.of(), registered(newName())))
                .as("of another enterprise there is none")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post(PAGE + "/" + account(name) + "/removal", Map.of(), owner))
                .hasRedirectedUrl(PAGE + "?removed");
        assertThat(get("/home", member)).hasStatus(HttpStatus.FOUND);
        assertThat(text(get(PAGE, owner))).doesNotContain("陈晨");
        assertThat(jdbc.queryForObject(
                        "select started_by from self_assessment where enterprise = ?", String.class, enterprise()))
                .as("what was done keeps the name")
                .isEqualTo("陈晨");
        assertThat(text(door.signIn("/login", name, PASSWORD))).doesNotContain("陈晨");
        registered(newName(), mobile);
    }

    @Test
    void anInvitationIsWithdrawnReplacedAndOver() {
        var mobile = newMobile();
        var first = link(invite("周周", mobile));
        var second = link(invite("周舟", mobile));
        assertThat(get(first)).as("the newer takes its place").hasStatus(HttpStatus.NOT_FOUND);
        var page = text(get(PAGE, owner));
        assertThat(page).contains("周舟").doesNotContain("周周", second);
        var withdrawal = WITHDRAWAL.matcher(page);
        assertThat(withdrawal.find()).isTrue();
        assertThat(door.post(withdrawal.group(), Map.of(), registered(newName())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.post(withdrawal.group(), Map.of(), owner)).hasRedirectedUrl(PAGE + "?withdrawn");
        assertThat(get(second)).hasStatus(HttpStatus.NOT_FOUND);
        var third = link(invite("周舟", mobile));
        jdbc.update("update member_invitation set expires_at = invited_at where mobile = ?", mobile);
        assertThat(join(third, newName(), mobile)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(get(PAGE, owner))).contains("已过期");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndOneMobileIsOnePerson() {
        assertThat(text(invite("", newMobile()))).contains("请填写姓名");
        assertThat(text(invite("长".repeat(31), newMobile()))).contains("姓名不能超过 30 个字");
        assertThat(text(invite("张敏", "12345"))).contains("手机号码");
        var mobile = newMobile();
        session(join(link(invite("张敏", mobile)), newName(), mobile));
        assertThat(text(invite("张敏", mobile))).contains("已是本企业成员");
        var taken = newMobile();
        registered(newName(), taken);
        var link = link(invite("钱七", taken));
        assertThat(text(join(link, newName(), taken)))
                .as("told only to whoever showed the code")
                .contains("已注册");
    }

    @Test
    void staffAndProgramsHaveNoBusinessHere() {
        var staff = new TestStaff(mvc, "demo-assessor-1");
        assertThat(staff.get(PAGE)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(staff.send(PAGE, Map.of("personName", "x"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/join/AAAAAAAAAAAAAAAAAAAAAA")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static void assertRefused(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(answer)).contains("/problems/owners-only", "受托成员");
    }

    private Cookie joined(String personName, String name) {
        var mobile = newMobile();
        return session(join(link(invite(personName, mobile)), name, mobile));
    }

    private String started(Cookie who) {
        var answer = api("/api/v1/self-assessments", "{}", who);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return answer.getResponse().getHeader("Location").replaceAll(".*/", "");
    }

    private MvcTestResult api(String path, String body, Cookie who) {
        return mvc.post()
                .uri(path)
                .cookie(who)
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private UUID enterprise() {
        return jdbc.queryForObject("select enterprise from account where name = ?", UUID.class, ownerName);
    }

    private String account(String name) {
        return jdbc.queryForObject("select id from account where name = ?", UUID.class, name)
                .toString();
    }

    private MvcTestResult invite(String personName, String mobile) {
        return door.post(PAGE, Map.of("personName", personName, "mobile", mobile), owner);
    }

    private static String link(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var found = LINK.matcher(text(answer));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult join(String link, String name, String mobile) {
        door.message(mobile, Purpose.REGISTER, 0);
        return door.post(link, new HashMap<>(door.registration(name, mobile)));
    }

    private static Cookie session(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return answer.getResponse().getCookie("SESSION");
    }

    private Cookie registered(String name) {
        return registered(name, newMobile());
    }

    private Cookie registered(String name, String mobile) {
        return session(door.register(name, mobile));
    }

    private MvcTestResult get(String path, Cookie... who) {
        var request = mvc.get().uri(path);
        return (who.length == 0 ? request : request.cookie(who)).exchange();
    }
}
