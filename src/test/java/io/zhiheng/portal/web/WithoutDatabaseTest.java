package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhiheng.FreshHome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A database on another machine, as in production, that goes away and comes back while the application runs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zhiheng.demo.seed=false")
@ContextConfiguration(initializers = FreshHome.class)
@ActiveProfiles("demo")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class WithoutDatabaseTest {

    private static final Duration SECONDS = Duration.ofSeconds(12);

    @TempDir
    static Path folder;

    static EmbeddedPostgres database;

    @LocalServerPort
    int port;

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeAll
    static void somewhere() throws IOException {
        database = start(0);
    }

    @AfterAll
    static void goAway() throws IOException {
        database.close();
    }

    @DynamicPropertySource
    static void use(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> database.getJdbcUrl("postgres", "postgres"));
    }

    @Test
    void everybodyHearsSoWithinSecondsAndWorkGoesOnWhenItIsBack(CapturedOutput log) throws Exception {
        assertThat(page("/publicity").statusCode()).isEqualTo(200);
        database.close();

        for (var path : new String[] {"/publicity", "/home", "/staff/tasks"}) {
            var page = page(path);
            assertThat(page.statusCode()).as(path).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(page.body())
                    .contains(
                            "系统暂时无法使用",
                            page.headers().firstValue("X-Request-Id").orElseThrow());
        }
        var problem = call("/api/v1/self-assessments", "Authorization", "Bearer demo-enterprise-half");
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem.body()).contains("/problems/database-away", "系统暂时无法使用", "requestId");
        assertThat(call("/actuator/health", "Accept", "*/*").body()).contains("DOWN");

        database = start(database.getPort());
        await().atMost(Duration.ofSeconds(30)).until(() -> page("/publicity").statusCode() == 200);
        assertThat(call("/actuator/health", "Accept", "*/*").body()).contains("UP");
        await().atMost(Duration.ofSeconds(30)).until(() -> log.getAll().contains("The database is back after"));
        assertThat(log.getAll())
                .containsOnlyOnce("The database is away")
                .containsOnlyOnce("The database is back")
                .doesNotContain("scheduled task", "Scheduled work failed", "Short messages wait");
    }

    /** With a session, which is looked up before anything else. */
    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return call(
                path,
                "Accept",
                "text/html",
                "Cookie",
                "SESSION="
                        + Base64.getEncoder()
                                .encodeToString(UUID.randomUUID().toString().getBytes()));
    }

    private HttpResponse<String> call(String path, String... headers) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .headers(headers)
                        .timeout(SECONDS)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static EmbeddedPostgres start(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(Files.createDirectories(folder.resolve("elsewhere")))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(FreshHome.PROGRAMS.toFile())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }
}
