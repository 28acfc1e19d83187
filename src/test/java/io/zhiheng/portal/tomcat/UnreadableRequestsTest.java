package io.zhiheng.portal.tomcat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.ShippedWords;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.embedded.TomcatWebServerFactoryCustomizer;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.mock.env.MockEnvironment;

/** A real container, without the application behind it. */
class UnreadableRequestsTest {

    private WebServer server;

    @BeforeEach
    void start() {
        var factory = new TomcatServletWebServerFactory(0);
        new TomcatWebServerFactoryCustomizer(new MockEnvironment(), new ServerProperties()).customize(factory);
        new UnreadableRequests(ShippedWords.of("shared", "portal")).customize(factory);
        new NumberedRequests().customize(factory);
        server = factory.getWebServer(context -> context.addServlet("failing", new HttpServlet() {
                    @Override
                    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
                        throw new IllegalStateException("meant to fail");
                    }
                })
                .addMapping("/fails", "/api/fails"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void anAddressWithANulGetsOurPage() throws Exception {
        var answer = get("/requests/%00");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<h1>请求有误</h1>", "lang=\"zh-CN\"", "返回首页", "background:#14548c")
                .doesNotContain("Bad Request", "Tomcat");
    }

    @Test
    void aProgramGetsAProblemDocument() throws Exception {
        var answer = get("/api/v1/tasks/%00");
        assertThat(answer.statusCode()).isEqualTo(400);
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.get("type").asText()).isEqualTo("/problems/http-400");
        assertThat(problem.get("instance").asText()).isEqualTo("/api/v1/tasks/%00");
        assertThat(problem.get("detail").asText()).isEqualTo("请求有误，请检查参数");
    }

    @Test
    void whatFailsIsNotCalledTheCallersMistake() throws Exception {
        var answer = get("/fails");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("<h1>系统出错了</h1>").doesNotContain("请求有误");
        assertThat(get("/api/fails").body()).contains("/problems/http-500").doesNotContain("请求有误");
    }

    @Test
    void everyAnswerHasANumberThatItsPageShows() throws Exception {
        var answer = get("/requests/%00");
        assertThat(answer.body())
                .contains("编号：" + answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void whatShouldHaveBeenEscapedIsAnsweredInOurWords() throws Exception {
        for (var sign : "[]{}|^`\"<>\\".split("")) {
            assertThat(raw("/api/nothing?" + sign)).startsWith("HTTP/1.1 404").contains("/problems/http-404");
            assertThat(raw("/nothing/" + sign)).contains("lang=\"zh-CN\"").doesNotContain("Bad Request");
        }
    }

    @Test
    void anAddressThatCannotBeReadSaysWhoWaitsForTheAnswer() throws Exception {
        for (var unreadable : List.of("中", "%zz", "x?q=中", "a b")) {
            assertThat(raw("/" + unreadable))
                    .startsWith("HTTP/1.1 400")
                    .contains("text/html", "<h1>请求有误</h1>")
                    .doesNotContain("Bad Request");
            assertThat(raw("/api/v1/tasks/" + unreadable))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "/problems/http-400", "\"instance\":\"/api/v1/tasks/");
        }
    }

    @Test
    void aMethodThatNobodyKnowsIsRefusedInOurWords() throws Exception {
        for (var method : List.of("FOO", "TRACE", "PROPFIND")) {
            assertThat(raw(method, "/fails")).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD, POST", "不支持这种操作");
            assertThat(raw(method, "/api/fails"))
                    .startsWith("HTTP/1.1 405")
                    .contains("/problems/http-405", "该地址不支持这种操作");
        }
    }

    private String raw(String path) throws Exception {
        return raw("GET", path);
    }

    /** As it stands, which no client of today would write. */
    private String raw(String method, String path) throws Exception {
        try (var socket = new Socket("127.0.0.1", server.getPort())) {
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
