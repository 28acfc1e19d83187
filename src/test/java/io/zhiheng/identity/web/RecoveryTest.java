package io.zhiheng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.TestStaff;
import io.zhiheng.demo.StoryClock;
import io.zhiheng.identity.application.recovery.RecoveryRounds;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.platform.storage.FileStore;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An account whose mobile is gone gets another one: against papers, by two administrators, unless somebody objects. */
@IntegrationTest
class RecoveryTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, String> WHY = Map.of("reason", "与营业执照、授权书逐项核对一致");
    private static final Pattern LINK = Pattern.compile("/account-recovery/objection/[A-Z0-9]{16}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    CaptchaChallenges challenges;

    @Autowired
    SmsCodes codes;

    @Autowired
    RecoveryRounds rounds;

    @Autowired
    FileStore files;

    @Autowired
    StoryClock clock;

    private final String name = AtTheDoor.newName();
    private final String old = AtTheDoor.newMobile();
    private final String mobile = AtTheDoor.newMobile();
    private AtTheDoor door;
    private TestStaff first;
    private TestStaff second;
    private Cookie[] session;

    @BeforeEach
    void register() {
        door = new AtTheDoor(mvc, challenges, codes);
        first = new TestStaff(mvc, "demo-platform-admin");
        second = new TestStaff(mvc, "demo-platform-admin-2");
        session = door.register(name, old).getResponse().getCookies();
    }

    /** Nor is anybody told before others of what has not happened yet. */
    @AfterEach
    void returnToNow() {
        clock.runAhead(Duration.ZERO);
        jdbc.update("delete from notice where created_at > ?", Timestamp.from(clock.instant()));
    }

    @Test
    void afterThreeDaysTheNewMobileOpensTheAccountAndNothingElseDoes() {
        var id = released();
        later(Duration.ofHours(71));
        assertThat(state(id)).isEqualTo("RELEASED");
        assertThat(mobileOfAccount()).isEqualTo(old);

        later(Duration.ofHours(72));

        assertThat(state(id)).isEqualTo("DONE");
        assertThat(mobileOfAccount()).isEqualTo(mobile);
        assertThat(mvc.get().uri("/home").cookie(session).exchange()).hasStatus3xxRedirection();
        clock.runAhead(Duration.ZERO);
        assertThat(AtTheDoor.text(door.signIn("/login", name, AtTheDoor.PASSWORD)))
                .contains("账户名称或密码不正确");
        codes.save(code(Purpose.SIGN_IN));
        var arrived = door.post("/login?way=sms", Map.of("mobile", mobile, "smsCode", "123456"));
        assertThat(arrived).hasRedirectedUrl("/new-password?recovered=1");
        var half = arrived.getResponse().getCookies();
        assertThat(mvc.get().uri("/home").cookie(half).exchange())
                .as("not in before a password is chosen")
                .hasStatus3xxRedirection();
        assertThat(AtTheDoor.text(
                        mvc.get().uri("/new-password?recovered=1").cookie(half).exchange()))
                .contains("已找回，原密码已失效");
        assertThat(door.post("/new-password", Map.of("password", "Yun-Hai-2026-Neu"), half))
                .hasRedirectedUrl("/home");
        assertThat(door.signIn("/login", name, "Yun-Hai-2026-Neu")).hasRedirectedUrl("/home");
        assertThat(actions(id))
                .containsExactly("recoveryAsked", "recoveryExamined", "recoveryReleased", "recoveryTookEffect");
        assertThat(message(old, text -> text.contains("72 小时后更换为"))).isNotBlank();
        assertThat(message(mobile, text -> text.contains("已核准"))).isNotBlank();

        var keys = keys(id);
        later(Duration.ofDays(3 + 31));
        assertThat(jdbc.queryForObject("select count(*) from recovery_paper where application = ?", Integer.class, id))
                .isZero();
        assertThat(keys).hasSize(2).noneMatch(files::holds);
        assertThat(actions(id)).contains("recoveryPapersForgotten");
    }

    @Test
    void whoHoldsTheOldMobileObjectsByTheLinkAlone() {
        var id = released();
        var link = LINK.matcher(message(old, LINK.asPredicate()))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        assertThat(mvc.get().uri(link).exchange()).hasStatusOk();
        assertThat(state(id)).as("a look changes nothing").isEqualTo("RELEASED");
        assertThat(AtTheDoor.text(door.post(link, Map.of("objection", "不是我们申请的"))))
                .contains("已提出异议");
        later(Duration.ofHours(80));
        clock.runAhead(Duration.ZERO);
        assertThat(state(id)).isEqualTo("OBJECTED");
        assertThat(mobileOfAccount()).isEqualTo(old);
        assertThat(door.signIn("/login", name, AtTheDoor.PASSWORD)).hasRedirectedUrl("/home");
        assertThat(mvc.get().uri(link.substring(0, link.length() - 1) + "0").exchange())
                .hasStatus(404);
    }

    @Test
    void whoIsSignedInObjectsOnTheAccountsOwnPageAndStrangersDoNot() {
        var id = released();
        assertThat(AtTheDoor.text(mvc.get().uri("/account").cookie(session).exchange()))
                .contains("正在等待生效");
        var stranger = door.register(AtTheDoor.newName(), AtTheDoor.newMobile())
                .getResponse()
                .getCookies();
        door.post("/account/recovery", Map.of("objection", "x"), stranger);
        assertThat(state(id)).isEqualTo("RELEASED");
        assertThat(AtTheDoor.text(door.post("/account/recovery", Map.of("objection", "不是我们"), session)))
                .contains("已提出异议");
        assertThat(state(id)).isEqualTo("OBJECTED");
    }

    @Test
    void whoExaminedDoesNotRelease() {
        var id = asked();
        assertThat(first.send(path(id, "examination"), Map.of("reason", "好"))).hasStatus(422);
        assertThat(first.send(path(id, "release"), WHY)).as("not examined").hasStatus(409);
        assertThat(first.send(path(id, "examination"), WHY)).hasStatus3xxRedirection();
        var own = first.send(path(id, "release"), WHY);
        assertThat(own).hasStatus(409);
        assertThat(AtTheDoor.text(own)).contains("由另一位平台管理员放行");
        assertThat(state(id)).isEqualTo("EXAMINED");
        assertThat(second.send(path(id, "release"), WHY)).hasStatus3xxRedirection();
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsSuchAnAccountOrNot() {
        var known = send(form(name, mobile));
        var other = AtTheDoor.newMobile();
        var unknown = send(form("no_such_account", other));
        assertThat(unknown.getResponse().getStatus())
                .isEqualTo(known.getResponse().getStatus())
                .isEqualTo(200);
        assertThat(main(unknown)).isEqualTo(main(known)).contains("申请已提交");
        var id = idOf(other);
        assertThat(first.send(path(id, "examination"), WHY))
                .as("seen by administrators only")
                .hasStatus(409);
        assertThat(AtTheDoor.text(first.get("/staff/recoveries/" + id))).contains("没有与所填名称或信用代码对应");
        assertThat(first.send(path(id, "refusal"), WHY)).hasStatus3xxRedirection();
    }

    @Test
    void theApplicantFollowsItByNumberAndCode() {
        var kept = AtTheDoor.text(send(form(name, mobile)));
        var number = shown(kept, "number");
        var code = shown(kept, "code");
        assertThat(AtTheDoor.text(progress(number, code.toLowerCase().replace("-", ""))))
                .contains("等待审查");
        first.send(path(idOf(mobile), "refusal"), Map.of("reason", "授权书没有盖章"));
        assertThat(AtTheDoor.text(progress(number, code))).contains("未予核准", "授权书没有盖章");
        assertThat(progress(number, "2222-2222")).hasStatus(404);
        assertThat(progress("ZH-AR-2026-000000", code)).hasStatus(404);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var empty = send(new HashMap<>(Map.of("captcha", "abcd")), Map.of());
        assertThat(empty).hasStatus(422);
        assertThat(AtTheDoor.text(empty)).contains("请填写账户名称或统一社会信用代码", "请选择营业执照文件", "请选择授权书文件", "请填写手机号码", "请填写短信验证码");
        var disguised = send(
                form(name, mobile),
                Map.of(
                        "licence",
                        new MockMultipartFile("licence", "执照.pdf", null, "MZ\0".getBytes()),
                        "authorisation",
                        new MockMultipartFile("authorisation", "x.exe", null, PDF)));
        assertThat(disguised).hasStatus(422);
        assertThat(AtTheDoor.text(disguised)).contains("licence-error", "authorisation-error");
        var large = send(
                form(name, mobile),
                Map.of("licence", new MockMultipartFile("licence", "执照.pdf", null, new byte[11 * 1024 * 1024])));
        assertThat(AtTheDoor.text(large)).contains("文件超过 10 MB");
        var read = form(name, mobile);
        read.put("captcha", "wrong");
        assertThat(AtTheDoor.text(send(read))).contains("图形验证码不正确");
        var code = form(name, mobile);
        code.put("smsCode", "000000");
        assertThat(AtTheDoor.text(send(code))).contains("短信验证码不正确");
        assertThat(AtTheDoor.text(send(form(name, old)))).contains("已用于另一个账户");
        assertThat(jdbc.queryForObject(
                        "select count(*) from recovery_application where account_typed = ?", Integer.class, name))
                .isZero();
        assertThat(send(form(name, mobile))).hasStatusOk();
        assertThat(AtTheDoor.text(send(form(name, mobile)))).contains("已有一份处理中的找回申请");
    }

    @Test
    void papersAreOpenedByAdministratorsOnlyAndThatStandsInTheTrail() {
        var id = asked();
        var paper = jdbc.queryForObject(
                "select id from recovery_paper where application = ? and part = 'LICENCE'", UUID.class, id);
        var path = "/staff/recoveries/" + id + "/papers/" + paper;
        assertThat(first.get(path).getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(actions(id)).contains("recoveryPaperOpened");
        assertThat(first.get("/staff/recoveries/" + UUID.randomUUID() + "/papers/" + paper))
                .hasStatus(404);
        for (var token : List.of(
                "demo-process-admin-1",
                "demo-security-auditor",
                "demo-institution-manager",
                "demo-assessor-1",
                "demo-enterprise-half")) {
            var other = new TestStaff(mvc, token);
            assertThat(other.get(path)).as(token).hasStatus(403);
            assertThat(other.get("/staff/recoveries")).as(token).hasStatus(403);
            assertThat(other.get("/staff/recoveries/" + id)).as(token).hasStatus(403);
            for (var act : List.of("examination", "release", "refusal")) {
                assertThat(other.send(path(id, act), WHY)).as(token + " " + act).hasStatus(403);
            }
        }
        assertThat(state(id)).isEqualTo("SUBMITTED");
    }

    @Test
    void aMobileThatBelongsToSomebodyElseMeanwhileChangesNothing() {
        var id = released();
        door.register(AtTheDoor.newName(), mobile);
        later(Duration.ofHours(73));
        clock.runAhead(Duration.ZERO);
        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(mobileOfAccount()).isEqualTo(old);
        assertThat(door.signIn("/login", name, AtTheDoor.PASSWORD)).hasRedirectedUrl("/home");
    }

    /** The page without what is said of this application alone. */
    private static String main(MvcTestResult answer) {
        return AtTheDoor.text(answer)
                .replaceAll("(?s).*<main|</main>.*", "")
                .replaceAll("(data-recovery-\\w+>)[^<]+", "$1");
    }

    private static String shown(String page, String what) {
        return page.replaceAll("(?s).*data-recovery-" + what + "[^>]*>([^<]+)<.*", "$1");
    }

    private UUID released() {
        var id = asked();
        assertThat(first.send(path(id, "examination"), WHY)).hasStatus3xxRedirection();
        assertThat(second.send(path(id, "release"), WHY)).hasStatus3xxRedirection();
        return id;
    }

    private UUID asked() {
        assertThat(send(form(name, mobile))).hasStatusOk();
        return idOf(mobile);
    }

    private void later(Duration howMuch) {
        clock.runAhead(howMuch);
        rounds.goRound();
    }

    private Map<String, String> form(String account, String to) {
        door.message(to, Purpose.RECOVER_ACCOUNT, 0);
        return new HashMap<>(Map.of(
                "account",
                account,
                "enterpriseName",
                "帆顺泵业有限公司",
                "explanation",
                "原号码由离职员工使用，已停机",
                "contact",
                "周敏",
                "mobile",
                to,
                "smsCode",
                "123456",
                "captcha",
                "abcd"));
    }

    private MvcTestResult send(Map<String, String> form) {
        return send(
                form,
                Map.of(
                        "licence",
                        new MockMultipartFile("licence", "营业执照.pdf", null, PDF),
                        "authorisation",
                        new MockMultipartFile("authorisation", "授权书.pdf", null, PDF)));
    }

    private MvcTestResult send(Map<String, String> form, Map<String, MockMultipartFile> papers) {
        var address = "10.77." + UUID.randomUUID().hashCode() % 200 + "." + form.hashCode() % 200;
        var request = mvc.post().uri("/account-recovery").multipart();
        for (var paper : papers.values()) {
            request = request.file(paper);
        }
        request = request.with(csrf()).with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        form.putIfAbsent("captchaId", door.image());
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult progress(String number, String code) {
        return door.post("/account-recovery/progress", Map.of("number", number, "code", code));
    }

    /** Sent at the time that it is now, which tests have moved. */
    private SmsCode code(Purpose purpose) {
        return new SmsCode(mobile, purpose, "123456", clock.instant());
    }

    private static String path(UUID id, String act) {
        return "/staff/recoveries/" + id + "/" + act;
    }

    private UUID idOf(String to) {
        return jdbc.queryForObject("select id from recovery_application where mobile = ?", UUID.class, to);
    }

    private String state(UUID id) {
        return jdbc.queryForObject("select state from recovery_application where id = ?", String.class, id);
    }

    private String mobileOfAccount() {
        return jdbc.queryForObject("select mobile from account where name = ?", String.class, name);
    }

    private List<String> keys(UUID id) {
        return jdbc.queryForList("select storage_key from recovery_paper where application = ?", String.class, id);
    }

    private List<String> actions(UUID id) {
        return jdbc.queryForList(
                "select action from audit_record where subject = ? order by id", String.class, "recovery:" + id);
    }

    /** They leave after the commit, in the background. */
    /** The one that is meant, however late it goes out. */
    private String message(String to, Predicate<String> meant) {
        return await().until(
                        () -> StreamSupport.stream(
                                        TestEnterprise.body(mvc.get()
                                                        .uri("/dev/sms")
                                                        .exchange())
                                                .spliterator(),
                                        false)
                                .filter(sent -> sent.get("mobile").asText().equals(to))
                                .map(sent -> sent.get("text").asText())
                                .filter(meant)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
