package io.zhiheng.identity.web;

import static io.zhiheng.identity.web.AtTheDoor.PASSWORD;
import static io.zhiheng.identity.web.AtTheDoor.newMobile;
import static io.zhiheng.identity.web.AtTheDoor.newName;
import static io.zhiheng.identity.web.AtTheDoor.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestStaff;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCodes;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people let programs do, and for how long. */
@IntegrationTest
class TokenPageTest {

    private static final String PAGE = "/account/tokens";
    private static final Pattern TOKEN = Pattern.compile("zhiheng_[\\w-]{43}");
    private static final Pattern END = Pattern.compile("/account/tokens/[0-9a-f-]{36}/end");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    AtTheDoor door;
    Cookie here;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    @BeforeEach
    void anEnterpriseHasSignedIn() {
        here = signedIn();
    }

    @Test
    void aProgramMayDoWhatItsTokenSaysUntilItIsEnded() {
        var reading = token(make("报表", "READ", "30"));
        assertThat(call(reading, "GET", "/api/v1/self-assessments")).hasStatusOk();
        assertThat(call(reading, "POST", "/api/v1/ratings/simulate")).hasStatusOk();
        var refused = call(reading, "POST", "/api/v1/self-assessments");
        assertThat(refused).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(refused)).contains("/problems/token-read-only", "只读");
        var doing = token(make("MES 上报", "ALL", "90"));
        assertThat(call(doing, "POST", "/api/v1/self-assessments").getResponse().getStatus())
                .isNotIn(401, 403);

        var page = text(get());
        assertThat(page).contains("报表", "MES 上报", "只读", "读写").doesNotContain(reading, doing, "未使用");
        assertThat(jdbc.queryForList("select hash from personal_token", String.class))
                .doesNotContain(reading, doing);

        var ends = END.matcher(page);
        while (ends.find()) {
            assertThat(door.post(ends.group(), Map.of(), signedIn()))
                    .as("nobody ends another's")
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(door.post(ends.group(), Map.of(), here)).hasRedirectedUrl(PAGE + "?ended");
        }
        assertThat(call(reading, "GET", "/api/v1/self-assessments")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(text(get())).contains("还没有令牌");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(text(make("", "READ", "30"))).contains("请填写名称");
        assertThat(text(make("长".repeat(51), "READ", "30"))).contains("名称不能超过 50 个字");
        for (var scope : List.of("", "EVERYTHING")) {
            assertThat(text(make("报表", scope, "30"))).contains("请选择权限");
        }
        for (var days : List.of("3650", "", "一年")) {
            assertThat(text(make("报表", "READ", days))).contains("请从列表中选择有效期");
        }
        var wrong = form("报表", "READ", "30");
        wrong.put("current", "Wrong-2026-x");
        assertThat(text(door.post(PAGE, wrong, here))).contains("当前密码不正确").doesNotContain("Wrong-2026-x");
        assertThat(text(get())).contains("还没有令牌");
        assertThat(text(make("", "ALL", "90")))
                .as("what was chosen stays chosen")
                .containsPattern("value=\"ALL\"[^>]*checked")
                .containsPattern("value=\"90\"[^>]*selected");
    }

    @Test
    void tokensEndAndAreCounted() {
        for (var made = 0; made < 20; made++) {
            token(make("第 " + made, "READ", "7"));
        }
        assertThat(text(make("再一个", "READ", "7"))).contains("每个账户最多 20 个令牌");
        var over = token("another", 365);
        jdbc.update(
                "update personal_token set expires_at = created_at where hash = encode(sha256(?::bytea), 'hex')", over);
        assertThat(call(over, "GET", "/api/v1/self-assessments")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void noTokenBegetsAnotherAndStaffsEndWithinNinetyDays() {
        var program = new TestStaff(mvc, "demo-assessor-1");
        assertThat(program.get(PAGE)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(program.send(PAGE, Map.of("name", "x"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(get())).contains("value=\"365\"");
    }

    private String token(String name, int days) {
        here = signedIn();
        return token(make(name, "READ", String.valueOf(days)));
    }

    private static String token(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var found = TOKEN.matcher(text(answer));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult make(String name, String scope, String days) {
        return door.post(PAGE, form(name, scope, days), here);
    }

    private static Map<String, String> form(String name, String scope, String days) {
        return new HashMap<>(Map.of("name", name, "scope", scope, "days", days, "current", PASSWORD));
    }

    private MvcTestResult get() {
        return mvc.get().uri(PAGE).cookie(here).exchange();
    }

    private MvcTestResult call(String token, String method, String path) {
        return mvc.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
    }

    private Cookie signedIn() {
        var name = newName();
        door.register(name, newMobile());
        return door.signIn("/login", name, PASSWORD).getResponse().getCookie("SESSION");
    }
}
