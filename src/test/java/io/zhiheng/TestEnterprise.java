package io.zhiheng;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An enterprise of a test's own, which calls the API with a token of its own. */
public class TestEnterprise {

    private static final ObjectMapper json = new ObjectMapper();

    private final MockMvcTester mvc;
    private final JdbcTemplate jdbc;
    private final String token = UUID.randomUUID().toString();
    private final UUID account = UUID.randomUUID();
    private final EnterpriseId id;

    public TestEnterprise(MockMvcTester mvc, JdbcTemplate jdbc) {
        this(mvc, jdbc, EnterpriseId.next());
        jdbc.update("""
                insert into account (id, name, name_key, password_hash, password_changed_at, mobile, enterprise, created_at, version)
                values (?, ?, ?, '{noop}-', now(), null, ?, now(), 0)""", account, account, account, id.value());
        mayCome("ENTERPRISE");
    }

    private TestEnterprise(MockMvcTester mvc, JdbcTemplate jdbc, EnterpriseId id) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.id = id;
    }

    /** Somebody of the same enterprise with a sign-in of an own, who does not decide for it. */
    public TestEnterprise member(String personName) {
        var member = new TestEnterprise(mvc, jdbc, id);
        jdbc.update("""
                insert into account (id, name, name_key, password_hash, password_changed_at, mobile, member_of, person_name,
                    created_at, version)
                values (?, ?, ?, '{noop}-', now(), null, ?, ?, now(), 0)""", member.account, member.account, member.account, id.value(), personName);
        member.mayCome("ENTERPRISE", "MEMBER");
        return member;
    }

    private void mayCome(String... roles) {
        for (var role : roles) {
            jdbc.update("insert into account_role (account, role) values (?, ?)", account, role);
        }
        jdbc.update(
                "insert into personal_token (id, account, name, hash, created_at) values (?, ?, 'test', ?, now())",
                UUID.randomUUID(),
                account,
                Digest.sha256(token));
    }

    public EnterpriseId id() {
        return id;
    }

    /** The account under which its people work. */
    public UUID account() {
        return account;
    }

    /** Another one in the same application. */
    TestEnterprise neighbour() {
        return new TestEnterprise(mvc, jdbc);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    public String token() {
        return token;
    }

    /** One of its people. */
    public Actor person(String name) {
        return new Actor(account, account.toString(), id, null, name, Set.of(Role.ENTERPRISE));
    }

    public MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    public MvcTestResult get(String path, String header, String value) {
        return mvc.get()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .header(header, value)
                .exchange();
    }

    public MvcTestResult post(String path, Object body) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(write(body))
                .exchange();
    }

    /** @param version the one that the caller has seen */
    public MvcTestResult post(String path, int version, Object body) {
        return mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(write(body))
                .exchange();
    }

    /** A form of a page. */
    public MvcTestResult send(String path, Map<String, String> form) {
        var request = mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    public MvcTestResult delete(String path) {
        return mvc.delete().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    public MvcTestResult put(String path, int version, Object body) {
        return putRaw(path, "\"" + version + "\"", write(body));
    }

    public MvcTestResult putRaw(String path, String ifMatch, String body) {
        var request = mvc.put()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    public MvcTestResult upload(String path, String name, byte[] content) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    public static JsonNode body(MvcTestResult result) {
        try {
            return json.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException | JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
