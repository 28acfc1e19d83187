package io.zhiheng.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.ZhihengApplication;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A catalogue of 6 000 clauses comes in as a file and is shown with what it changes, by the pages and as an
 * administrator waits for it; then one of its clauses is changed in the editor. Cold the first time, warm afterwards.
 */
public final class CatalogueImport {

    private static final int CLAUSES = Integer.getInteger("clauses", 6_000);
    private static final int TURNS = 5;
    private static final String PAGES = "/staff/catalogue";
    private static final String DRAFT = PAGES + "/drafts/ZH-QMC";
    private static final String API = "/api/v1/admin/catalogue-drafts/ZH-QMC";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private CatalogueImport(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static void main(String[] args) throws Exception {
        var home = Path.of("target", "homes", "catalogue-import");
        FileSystemUtils.deleteRecursively(home);
        try (var context = new SpringApplicationBuilder(ZhihengApplication.class)
                .run(
                        "--server.port=0",
                        "--zhiheng.home=" + home,
                        "--zhiheng.demo.requests=false",
                        "--spring.jmx.enabled=false")) {
            new CatalogueImport(context).measure();
        }
        System.exit(0);
    }

    private void measure() throws IOException, InterruptedException {
        var files = context.getBean(CatalogueFiles.class);
        var large = large(files.file(context.getBean(Editions.class).current()));
        var yaml = files.yaml(large);
        var workbook = files.workbook(large);
        System.out.printf(
                "%d clauses: %d kB of YAML, %d kB of xlsx%n", CLAUSES, yaml.length / 1_000, workbook.length / 1_000);
        for (int turn = 0; turn < TURNS; turn++) {
            System.out.printf("yaml %.2f s%n", imported("a.yaml", yaml));
            System.out.printf("change and check %.2f s%n", changed());
            discard();
            System.out.printf("xlsx %.2f s%n", imported("a.xlsx", workbook));
            discard();
        }
    }

    /** Each clause again and again, with an id and a text of its own. */
    private static JsonNode large(JsonNode file) {
        var seconds = new ArrayList<ArrayNode>();
        file.path("first_level")
                .forEach(first -> first.path("second_level").forEach(second -> {
                    if (second.path("clauses") instanceof ArrayNode clauses) {
                        seconds.add(clauses);
                    }
                }));
        var originals = seconds.stream().map(ArrayNode::deepCopy).toList();
        int all = originals.stream().mapToInt(ArrayNode::size).sum();
        for (int round = 1; all < CLAUSES; round++) {
            for (int at = 0; at < seconds.size() && all < CLAUSES; at++) {
                for (var original : originals.get(at)) {
                    var clause = (ObjectNode) original.deepCopy();
                    clause.put("id", clause.path("id").asText() + "X" + round);
                    clause.put("text", clause.path("text").asText() + round);
                    seconds.get(at).add(clause);
                    all++;
                }
            }
        }
        ((ObjectNode) file.path("catalogue")).put("version", "9.1");
        return file;
    }

    private double imported(String name, byte[] content) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var answer = send(PAGES + "/import", "multipart/form-data; boundary=x", multipart(name, content));
        require(answer, 302);
        require(get(DRAFT), 200);
        return since(begun);
    }

    /** A stroke in a clause, saved and checked. */
    private double changed() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var edit =
                "{\"edits\":[{\"act\":\"SET\",\"kind\":\"CLAUSE\",\"id\":\"QMS-01-L1-1\",\"field\":\"text\",\"value\":\"x\"}]}";
        var request = asked(API)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .PUT(BodyPublishers.ofString(edit));
        require(http.send(request.build(), BodyHandlers.ofString()), 200);
        require(get(API + "/check"), 200);
        return since(begun);
    }

    private void discard() throws IOException, InterruptedException {
        require(send(DRAFT + "/removal", "application/x-www-form-urlencoded", new byte[0]), 302);
    }

    private static byte[] multipart(String name, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(asked(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String type, byte[] body) throws IOException, InterruptedException {
        return http.send(
                asked(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder asked(String path) {
        var port = context.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer demo-process-admin-1");
    }

    private static void require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    List.of(answer.uri(), answer.statusCode(), answer.body()).toString());
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
