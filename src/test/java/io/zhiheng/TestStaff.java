package io.zhiheng;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One of the demo's staff, who calls the API with the token of the same name. */
public record TestStaff(MockMvcTester mvc, String token) {

    private static final ObjectMapper json = new ObjectMapper();

    public MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    public MvcTestResult post(String path, Object body) {
        return post(path, null, body);
    }

    /** @param seen for If-Match; null for none */
    public MvcTestResult post(String path, Integer seen, Object body) {
        var request = mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(write(body));
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\"")).exchange();
    }

    /** Sends a form of a page. */
    public MvcTestResult send(String path, Map<String, String> form) {
        var request = mvc.post()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        form.forEach(request::param);
        return request.exchange();
    }

    public MvcTestResult put(String path, int version, Object body) {
        return put(path, String.valueOf(version), body);
    }

    /** @param seen for If-Match; null for none */
    public MvcTestResult put(String path, String seen, Object body) {
        var request = mvc.put()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(write(body));
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\"")).exchange();
    }

    public MvcTestResult delete(String path) {
        return mvc.delete().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    public MvcTestResult upload(String path, String name, byte[] content) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
