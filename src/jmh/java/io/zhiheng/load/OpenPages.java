package io.zhiheng.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What pages cost that are merely open: each holds a stream, says every five seconds where somebody is and asks every
 * thirty what has changed, while people save beside them. {@code -Dpid} is the application's process, whose CPU time
 * counts; {@code -Dpages} how many pages, {@code -Dsavers} how many of them save every three seconds.
 */
public class OpenPages {

    private static final int SECONDS = 30;
    private static final List<String> TOKENS =
            List.of("demo-enterprise-half", "demo-enterprise-new", "demo-enterprise-done");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final ScheduledExecutorService people = Executors.newScheduledThreadPool(4);
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final String address;

    private OpenPages(String address) {
        this.address = address;
    }

    public static void main(String[] args) throws Exception {
        new OpenPages(args[0]).measure(Integer.getInteger("pages", 180), Integer.getInteger("savers", 6));
    }

    private void measure(int pages, int savers) throws Exception {
        var assessments = new ArrayList<String>();
        for (var token : TOKENS) {
            assessments.add(assessment(token));
        }
        for (int page = 0; page < pages; page++) {
            var at = page % TOKENS.size();
            open(TOKENS.get(at), "/api/v1/self-assessments/" + assessments.get(at), page);
        }
        TimeUnit.SECONDS.sleep(10);
        cost("%d pages at rest".formatted(pages));
        for (int saver = 0; saver < savers; saver++) {
            save(TOKENS.get(0), "/api/v1/self-assessments/" + assessments.get(0), saver);
        }
        cost("%d pages, %d people saving every 3 s".formatted(pages, savers));
        people.shutdownNow();
        System.exit(0);
    }

    private void cost(String what) throws InterruptedException {
        var process = ProcessHandle.of(Long.getLong("pid")).orElseThrow();
        heard.set(0);
        calls.set(0);
        refused.set(0);
        var before = process.info().totalCpuDuration().orElseThrow();
        TimeUnit.SECONDS.sleep(SECONDS);
        var used = process.info().totalCpuDuration().orElseThrow().minus(before);
        System.out.printf(
                "%s: %.2f of a core, %d calls (%d refused), %d lines heard in %d s%n",
                what, used.toMillis() / 1000.0 / SECONDS, calls.get(), refused.get(), heard.get(), SECONDS);
    }

    private String assessment(String token) throws IOException, InterruptedException {
        client.send(
                request(token, "/api/v1/self-assessments")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.discarding());
        return told(token, "/api/v1/self-assessments").at("/items/0/id").asText();
    }

    private void open(String token, String path, int page) {
        client.sendAsync(request(token, path + "/events").build(), BodyHandlers.ofLines())
                .thenAccept(stream -> lines(stream.statusCode(), stream.body()));
        var body = "{\"clause\":\"QMS-0%d-L1-1\",\"page\":\"%d\"}".formatted(1 + page % 7, page);
        people.scheduleAtFixedRate(
                () -> call(token, "PUT", path + "/presence", body, null), page * 25L, 5_000, TimeUnit.MILLISECONDS);
        people.scheduleAtFixedRate(
                () -> call(token, "GET", path + "/changes?since=2100-01-01T00:00:00Z", null, null),
                page * 150L,
                30_000,
                TimeUnit.MILLISECONDS);
    }

    private void lines(int status, Stream<String> lines) {
        if (status != 200) {
            throw new IllegalStateException("A stream was answered by " + status);
        }
        new Thread(() -> lines.forEach(line -> heard.incrementAndGet())).start();
    }

    private void save(String token, String path, int saver) throws IOException, InterruptedException {
        var answer = path + "/answers/QMS-0%d-L1-1".formatted(1 + saver);
        var version = new AtomicInteger(told(token, answer).get("version").asInt());
        people.scheduleAtFixedRate(
                () -> call(
                        token,
                        "PUT",
                        answer,
                        "{\"statement\":\"%d\"}".formatted(System.nanoTime()),
                        "\"" + version.getAndIncrement() + "\""),
                saver * 500L,
                3_000,
                TimeUnit.MILLISECONDS);
    }

    private JsonNode told(String token, String path) throws IOException, InterruptedException {
        return json.readTree(client.send(request(token, path).build(), BodyHandlers.ofString())
                .body());
    }

    private void call(String token, String method, String path, String body, String version) {
        var request = request(token, path)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (version != null) {
            request.header("If-Match", version);
        }
        client.sendAsync(request.build(), BodyHandlers.discarding()).thenAccept(answer -> {
            calls.incrementAndGet();
            if (answer.statusCode() >= 400) {
                refused.incrementAndGet();
            }
        });
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }
}
