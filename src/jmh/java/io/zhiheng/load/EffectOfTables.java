package io.zhiheng.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.ZhihengApplication;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.application.RandomAnswers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * P11: the effect of a draft over 10 000 finished self-assessments, from the request to the result; once against the
 * clock, once with a collection at every tenth, which says what the heap holds meanwhile.
 */
public final class EffectOfTables {

    private static final int MANY = Integer.getInteger("finished", 10_000);
    private static final int LOT = 200;
    private static final String DRAFT = "/api/v1/admin/table-drafts/";
    private static final double MEGABYTE = 1 << 20;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final JdbcTemplate jdbc;
    private final String subject;

    private EffectOfTables(ConfigurableApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.subject = "scheme-" + context.getBean(Editions.class).current().number();
    }

    public static void main(String[] args) throws Exception {
        var home = Path.of("target", "homes", "effect");
        FileSystemUtils.deleteRecursively(home);
        try (var context = new SpringApplicationBuilder(ZhihengApplication.class)
                .run(
                        "--server.port=0",
                        "--zhiheng.home=" + home,
                        "--zhiheng.demo.requests=false",
                        "--spring.jmx.enabled=false")) {
            var effect = new EffectOfTables(context);
            effect.fill();
            effect.begin();
            System.out.printf("%d in %.1f s (warm-up)%n", MANY, effect.found(false));
            System.out.printf("%d in %.1f s%n", MANY, effect.found(false));
            effect.found(true);
        }
        System.exit(0);
    }

    /** Copies of one that the demo finished, each of an enterprise of its own and with answers by chance. */
    private void fill() throws JsonProcessingException {
        var edition = context.getBean(Editions.class).current();
        var source = jdbc.queryForObject(
                "select id from self_assessment where state = 'SUBMITTED' and level is not null and edition = ? limit 1",
                UUID.class,
                edition.number());
        var content = (ObjectNode) json.readTree(jdbc.queryForObject(
                "select content::text from submission where self_assessment = ? and revision = 1",
                String.class,
                source));
        var random = new RandomAnswers(edition, 11);
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < MANY; i++) {
            var answers = random.next(0);
            content.get("answers")
                    .forEach(each -> ((ObjectNode) each)
                            .put(
                                    "conformity",
                                    answers.clauses()
                                            .get(each.get("clause").asText())
                                            .name()));
            content.get("performance")
                    .forEach(each -> ((ObjectNode) each)
                            .put(
                                    "applicable",
                                    !answers.performanceNotApplicable()
                                            .contains(each.get("indicator").asText())));
            content.set("parameters", json.valueToTree(answers.parameters()));
            rows.add(new Object[] {UUID.randomUUID(), content.toString()});
            if (rows.size() == LOT) {
                write(source, rows);
                rows.clear();
            }
        }
        write(source, rows);
        jdbc.execute("analyze");
    }

    private void write(UUID source, List<Object[]> rows) {
        jdbc.batchUpdate(
                """
                insert into self_assessment select (jsonb_populate_record(a, jsonb_build_object(
                    'id', ?::uuid, 'enterprise', gen_random_uuid(), 'report_number', null))).*
                from self_assessment a where id = ?""", rows.stream().map(row -> new Object[] {row[0], source}).toList());
        jdbc.batchUpdate(
                """
                insert into submission select (jsonb_populate_record(s, jsonb_build_object(
                    'self_assessment', ?::uuid, 'content', ?::jsonb))).*
                from submission s where self_assessment = ? and revision = 1""",
                rows.stream().map(row -> new Object[] {row[0], row[1], source}).toList());
    }

    /** A draft that asks more of 预防级 and 卓越级. */
    private void begin() throws IOException, InterruptedException {
        var rows = new ArrayList<List<String>>();
        for (var table : call("POST", DRAFT + subject, null, null).get("tables")) {
            if (table.get("name").asText().equals("level-threshold")) {
                table.get("rows")
                        .forEach(row -> rows.add(List.of(
                                row.get(0).asText(),
                                row.get(1).asText(),
                                row.get(0).asInt() > 3 && row.get(1).asText().equals("*")
                                        ? "0.90"
                                        : row.get(2).asText())));
            }
        }
        call("PUT", DRAFT + subject, 0, json.writeValueAsString(new Saved(new Tables(rows))));
    }

    private record Saved(Tables tables) {}

    private record Tables(
            @com.fasterxml.jackson.annotation.JsonProperty("level-threshold")
            List<List<String>> threshold) {}

    /** @return seconds */
    private double found(boolean watched) throws IOException, InterruptedException {
        long start = System.nanoTime();
        call("POST", DRAFT + subject + "/effect", null, null);
        int told = 0;
        while (true) {
            var view = call("GET", DRAFT + subject + "/effect", null, null);
            int tenth = view.get("done").asInt() * 10 / MANY;
            if (watched && tenth > told) {
                told = tenth;
                System.gc();
                System.out.printf(
                        "%d0 %%: %.1f MB of heap%n",
                        told,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
            }
            if (!view.get("state").asText().equals("RUNNING")) {
                System.out.printf("%s: %s moved of %s%n", view.get("state"), view.get("moved"), view.get("compared"));
                return (System.nanoTime() - start) / 1e9;
            }
            Thread.sleep(100);
        }
    }

    private JsonNode call(String method, String path, Integer seen, String body)
            throws IOException, InterruptedException {
        var port = context.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer demo-process-admin-1")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (seen != null) {
            request.header("If-Match", "\"" + seen + "\"");
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }
}
