package io.zhiheng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestProfiles;
import io.zhiheng.TestStaff;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Platform administrators find and lock any account; nobody else does. */
@IntegrationTest
class AccountDirectoryTest {

    private static final String ALL = "/api/v1/admin/accounts";
    private static final Map<String, String> WHY = Map.of("reason", "企业来函要求暂停使用");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CaptchaChallenges challenges;

    @Autowired
    SmsCodes codes;

    private AtTheDoor door;
    private TestStaff admin;

    @BeforeEach
    void open() {
        door = new AtTheDoor(mvc, challenges, codes);
        admin = new TestStaff(mvc, "demo-platform-admin");
    }

    @Test
    void anAccountIsFoundByNameCompanyCreditCodeAndMobile() {
        var enterprise = new TestEnterprise(mvc, jdbc);
        enterprise.put("/api/v1/enterprise/profile", 0, TestProfiles.complete());
        var id = jdbc.queryForObject(
                "select id from account where enterprise = ?",
                UUID.class,
                enterprise.id().value());
        var mobile = AtTheDoor.newMobile();
        jdbc.update("update account set mobile = ? where id = ?", mobile, id);
        var row = one(id);
        for (var words : List.of(
                row.get("name").asText(),
                row.get("name").asText().toUpperCase().substring(2),
                row.get("creditCode").asText(),
                mobile)) {
            assertThat(ids(ALL + "?size=100&q=" + words)).as(words).contains(id.toString());
        }
        assertThat(ids(ALL + "?size=100&q=" + row.get("holder").asText())).isNotEmpty();
        assertThat(row.get("mobile").asText()).isEqualTo(mobile.substring(0, 3) + "****" + mobile.substring(7));
        assertThat(AtTheDoor.text(admin.get("/staff/accounts?q=" + mobile))).doesNotContain(mobile + "<");
        assertThat(ids(ALL + "?q=" + mobile.substring(0, 10)))
                .as("a part of a number finds nobody")
                .isEmpty();
        assertThat(ids(ALL + "?q=%25&size=100")).as("no wildcard").isEmpty();
    }

    @Test
    void listsAreNarrowedAndPaged() {
        for (var row : items(ALL + "?kind=PLATFORM&size=100")) {
            assertThat(row.get("kind").asText()).isEqualTo("PLATFORM");
            assertThat(row.get("roles").toString()).doesNotContain("ASSESSOR", "ENTERPRISE");
        }
        assertThat(items(ALL + "?kind=INSTITUTION&q=demo-assessor-1")
                        .get(0)
                        .get("holder")
                        .asText())
                .isNotBlank();
        var two = answer(ALL + "?kind=INSTITUTION&size=2");
        assertThat(two.get("items")).hasSize(2);
        assertThat(two.get("total").asInt()).isGreaterThanOrEqualTo(7);
        assertThat(answer(ALL + "?kind=INSTITUTION&size=2&page=1").get("items").get(0))
                .isNotEqualTo(two.get("items").get(0));
        assertThat(admin.get("/staff/accounts?kind=NOTHING")).hasStatus(400);
    }

    @Test
    void whoHasSignedInIsNoLongerAmongThoseWhoNeverDid() {
        var name = AtTheDoor.newName();
        door.register(name, AtTheDoor.newMobile());
        var id = id(name);
        assertThat(ids(ALL + "?standing=NEVER&q=" + name))
                .as("registering lets one in")
                .isEmpty();
        jdbc.update("delete from last_sign_in where account = ?", id);
        assertThat(ids(ALL + "?standing=NEVER&q=" + name)).containsExactly(id.toString());
        door.signIn("/login", name, AtTheDoor.PASSWORD);
        assertThat(ids(ALL + "?standing=NEVER&q=" + name)).isEmpty();
        assertThat(one(id).get("lastSignIn").isNull()).isFalse();
    }

    @Test
    void aLockedAccountIsShutToSessionsTokensPasswordsAndCodes() {
        var name = AtTheDoor.newName();
        var mobile = AtTheDoor.newMobile();
        var session = door.register(name, mobile).getResponse().getCookies();
        var id = id(name);
        jdbc.update(
                "insert into personal_token (id, account, name, hash, created_at) values (gen_random_uuid(), ?, 't', ?, now())",
                id,
                Digest.sha256("token-" + name));
        var program = new TestStaff(mvc, "token-" + name);
        assertThat(program.get("/api/v1/enterprise/profile").getResponse().getStatus())
                .isNotEqualTo(401);
        assertThat(mvc.get().uri("/home").cookie(session).exchange()).hasStatusOk();

        assertThat(admin.post(ALL + "/" + id + "/lock", WHY)).hasStatusOk();

        assertThat(program.get("/api/v1/enterprise/profile")).hasStatus(401);
        assertThat(mvc.get().uri("/home").cookie(session).exchange()).hasStatus3xxRedirection();
        assertThat(AtTheDoor.text(door.signIn("/login", name, AtTheDoor.PASSWORD)))
                .contains("该账户已被平台锁定，原因：企业来函要求暂停使用");
        assertThat(AtTheDoor.text(door.signIn("/login", name, "Wrong-Word-2026")))
                .as("told to the right person only")
                .doesNotContain("锁定，原因");
        door.message(mobile, Purpose.SIGN_IN, 0);
        assertThat(AtTheDoor.text(door.post("/login?way=sms", Map.of("mobile", mobile, "smsCode", "123456"))))
                .contains("该账户已被平台锁定");
        door.message(mobile, Purpose.RESET_PASSWORD, 0);
        assertThat(AtTheDoor.text(door.post(
                        "/password-reset",
                        Map.of("mobile", mobile, "smsCode", "123456", "password", "Yun-Hai-2026-Neu"))))
                .contains("该账户已被平台锁定");
        assertThat(ids(ALL + "?standing=LOCKED&q=" + name)).containsExactly(id.toString());
        assertThat(jdbc.queryForObject(
                        "select count(*) from notice where topic = 'account-locked' and recipient = (select enterprise from account where id = ?)",
                        Integer.class,
                        id))
                .isEqualTo(1);

        assertThat(admin.post(ALL + "/" + id + "/unlock", WHY)).hasStatusOk();
        assertThat(door.signIn("/login", name, AtTheDoor.PASSWORD)).hasStatus3xxRedirection();
        assertThat(actions(id)).contains("accountLocked", "accountUnlocked");
    }

    @Test
    void theWholeMobileIsShownOnceAndThatStandsInTheTrail() {
        var name = AtTheDoor.newName();
        var mobile = AtTheDoor.newMobile();
        door.register(name, mobile);
        var id = id(name);
        var page = "/staff/accounts/" + id;
        assertThat(AtTheDoor.text(admin.send(page + "/mobile", Map.of("reason", "看"))))
                .contains("原因须为 5–200 个字", ">看</textarea>")
                .doesNotContain(mobile);
        assertThat(AtTheDoor.text(admin.send(page + "/mobile", WHY))).contains(mobile);
        assertThat(AtTheDoor.text(admin.get(page))).doesNotContain(mobile);
        assertThat(actions(id)).contains("accountMobileOpened");
        assertThat(jdbc.queryForObject(
                        "select facts from audit_record where action = 'accountMobileOpened' and subject = ?",
                        String.class,
                        "account:" + id))
                .contains("企业来函")
                .doesNotContain(mobile);
    }

    @Test
    void nobodyLocksTheOwnAccountNorTheLastOfAKind() {
        assertThat(admin.post(ALL + "/" + id("demo-platform-admin") + "/lock", WHY))
                .hasStatus(403);
        var auditor = admin.post(ALL + "/" + id("demo-auditor") + "/lock", WHY);
        assertThat(auditor).hasStatus(409).bodyJson().extractingPath("$.type").isEqualTo("/problems/last-of-role");
        assertThat(AtTheDoor.text(admin.send("/staff/accounts/" + id("demo-auditor") + "/lock", WHY)))
                .contains("最后一位可用的管理人员");
    }

    @Test
    void toAllOthersTheListIsShut() {
        var id = id("demo-half");
        for (var token : List.of(
                "demo-process-admin-1",
                "demo-security-auditor",
                "demo-institution-manager",
                "demo-assessor-1",
                "demo-enterprise-half")) {
            var other = new TestStaff(mvc, token);
            assertThat(other.get(ALL)).as(token).hasStatus(403);
            assertThat(other.get("/staff/accounts")).as(token).hasStatus(403);
            assertThat(other.get("/staff/accounts/export")).as(token).hasStatus(403);
            assertThat(other.get(ALL + "/" + id)).as(token).hasStatus(403);
            assertThat(other.post(ALL + "/" + id + "/lock", WHY)).as(token).hasStatus(403);
            assertThat(other.post(ALL + "/" + id + "/mobile", WHY)).as(token).hasStatus(403);
            assertThat(other.send("/staff/accounts/" + id + "/lock", WHY))
                    .as(token)
                    .hasStatus(403);
        }
        assertThat(jdbc.queryForObject("select locked_at is null from account where id = ?", Boolean.class, id))
                .isTrue();
    }

    @Test
    void whatIsFilteredGoesIntoASpreadsheet() {
        var answer = admin.get("/staff/accounts/export?kind=PLATFORM");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains(".xlsx");
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    private JsonNode one(UUID id) {
        return answer(ALL + "/" + id);
    }

    private JsonNode items(String path) {
        return answer(path).get("items");
    }

    private List<String> ids(String path) {
        return StreamSupport.stream(items(path).spliterator(), false)
                .map(row -> row.get("id").asText())
                .toList();
    }

    private JsonNode answer(String path) {
        MvcTestResult answer = admin.get(path);
        assertThat(answer).hasStatusOk();
        return TestEnterprise.body(answer);
    }

    private List<String> actions(UUID id) {
        return jdbc.queryForList(
                "select action from audit_record where subject = ? order by id", String.class, "account:" + id);
    }

    private UUID id(String name) {
        return jdbc.queryForObject("select id from account where name = ?", UUID.class, name);
    }
}
