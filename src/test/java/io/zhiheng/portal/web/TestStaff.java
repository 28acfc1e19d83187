package io.zhiheng.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.identity.domain.proof.Digest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody of an institution, who calls the API and opens pages with a token. */
class TestStaff {

    private static final ObjectMapper json = new ObjectMapper();

    private final MockMvcTester mvc;
    private final String token = UUID.randomUUID().toString();
    final UUID account = UUID.randomUUID();
    final String name;

    TestStaff(MockMvcTester mvc, JdbcTemplate jdbc, UUID institution, String role, String name) {
        this.mvc = mvc;
        this.name = name + " " + account.toString().substring(0, 4);
        jdbc.update("""
                insert into account (id, name, name_key, password_hash, password_changed_at, mobile, institution, created_at, version)
                values (?, ?, ?, '-', now(), null, ?, now(), 0)""", account, this.name, this.name, institution);
        jdbc.update("insert into account_role (account, role) values (?, ?)", account, role);
        jdbc.update(
                "insert into personal_token (id, account, name, hash, created_at) values (?, ?, 'test', ?, now())",
                UUID.randomUUID(),
                account,
                Digest.sha256(token));
    }

    MvcTestResult get(String path, Object... values) {
        return mvc.get()
                .uri(path, values)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    MvcTestResult post(String path, Object body) {
        try {
            return mvc.post()
                    .uri(path)
                    .header("Authorization", "Bearer " + token)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json.writeValueAsString(body))
                    .exchange();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    MvcTestResult send(String path, String... fields) {
        var request = mvc.post().uri(path).header("Authorization", "Bearer " + token);
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
