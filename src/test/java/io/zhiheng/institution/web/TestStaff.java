package io.zhiheng.institution.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.zhiheng.TestEnterprise;
import io.zhiheng.identity.domain.proof.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Staff at the pages of institutions: reads pages, sends forms, opens the links of messages. */
class TestStaff {

    static final String PASSWORD = "Lan-Tian-2026";
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private final MockMvcTester mvc;
    private final JdbcTemplate jdbc;

    TestStaff(MockMvcTester mvc, JdbcTemplate jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    MvcTestResult get(String path, String token) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    /** @param token null for a visitor */
    MvcTestResult post(String path, String token, Map<String, ?> form) {
        var request = mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(csrf());
        if (token != null) {
            request = request.header("Authorization", "Bearer " + token);
        }
        for (var field : form.entrySet()) {
            request = request.param(
                    field.getKey(),
                    field.getValue() instanceof String[] many ? many : new String[] {String.valueOf(field.getValue())});
        }
        return request.exchange();
    }

    MvcTestResult visit(String path) {
        return mvc.get().uri(path).exchange();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The path of the link in the newest message to this mobile. */
    String link(String mobile) {
        for (var sent : TestEnterprise.body(visit("/dev/sms"))) {
            var found = Pattern.compile("(/staff/invitation/[\\w-]+)")
                    .matcher(sent.path("text").asText());
            if (sent.path("mobile").asText().equals(mobile) && found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("No invitation was sent to " + mobile);
    }

    /** A token for the account of this name. */
    String token(String accountName) {
        var token = UUID.randomUUID().toString();
        jdbc.update(
                "insert into personal_token (id, account, name, hash, created_at) "
                        + "select gen_random_uuid(), id, 'test', ?, now() from account where name = ?",
                Digest.sha256(token),
                accountName);
        return token;
    }

    static String newMobile() {
        return "137" + "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    static String newName() {
        return "s_" + UUID.randomUUID().toString().substring(0, 8);
    }

    static String newCode() {
        return "T" + "%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    }

    static String newCreditCode() {
        var code = new StringBuilder(
                "91990000MA0T%05d".formatted(ThreadLocalRandom.current().nextInt(100_000)));
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return code.append(CHARACTERS.charAt((31 - sum % 31) % 31)).toString();
    }
}
