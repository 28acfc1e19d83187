package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documented JSON API, called with a browser's session and its token against forged requests. */
class ByApi {

    private static final ObjectMapper json = new ObjectMapper();
    private static final String ALL = "/api/v1/self-assessments";
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("P01", "120"),
            Map.entry("P02", "30000"),
            Map.entry("P03", "45"),
            Map.entry("P04", "180"),
            Map.entry("P05", "150"),
            Map.entry("P06", "1196400"),
            Map.entry("P07", "1200000"),
            Map.entry("P08", "50"),
            Map.entry("P09", "50"),
            Map.entry("P10", "8600"),
            Map.entry("P11", "8600"),
            Map.entry("P12", "4975"),
            Map.entry("P13", "5000"),
            Map.entry("P14", "11460.00"),
            Map.entry("P15", "120"),
            Map.entry("P16", "800"),
            Map.entry("P17", "20000000"),
            Map.entry("P18", "660"),
            Map.entry("P19", "15000"));

    private final Page page;

    ByApi(Page page) {
        this.page = page;
    }

    void starts() {
        call("POST", ALL, null, Map.of());
    }

    JsonNode profile() {
        return call("GET", "/api/v1/enterprise/profile", null, null);
    }

    /** Id of the newest self-assessment. */
    String assessment() {
        return assessments().get(0).get("id").asText();
    }

    JsonNode assessments() {
        return call("GET", ALL, null, null).get("items");
    }

    void completes(String task, Map<String, Object> input) {
        call("POST", "/api/v1/tasks/" + assessment() + ":" + task + "/completion", null, input);
    }

    JsonNode answer(String clause) {
        for (var answer : answers()) {
            if (answer.get("clause").asText().equals(clause)) {
                return answer;
            }
        }
        throw new AssertionError("No clause " + clause);
    }

    /** Every clause that has no full answer yet. */
    void answersTheRest() {
        var base = ALL + "/" + assessment();
        var file = List.of(upload(base + "/evidence", "质量手册.pdf"));
        var at = 0;
        for (var answer : answers()) {
            if (!answer.path("answered").asBoolean()) {
                call(
                        "PUT",
                        base + "/answers/" + answer.get("clause").asText(),
                        answer.get("version").asInt(),
                        Map.of(
                                "conformity",
                                ++at % 9 == 0 ? "NONCONFORM" : "CONFORM",
                                "evidence",
                                file,
                                "statement",
                                "按程序文件执行，记录齐全，抽查 " + at % 20 + " 份均符合要求。"));
            }
        }
    }

    void givesEveryBasis() {
        var base = ALL + "/" + assessment();
        var file = List.of(upload(base + "/evidence", "年度质量成本报告.pdf"));
        var basis = Map.of("scope", "全公司", "period", "上一年度", "source", "ERP 与财务账", "department", "质量部");
        for (var indicator : call("GET", base + "/performance", null, null).get("items")) {
            call(
                    "PUT",
                    base + "/performance/" + indicator.get("indicator").asText(),
                    indicator.get("version").asInt(),
                    Map.of("applicable", true, "basis", basis, "statement", "见年度质量成本报告", "evidence", file));
        }
    }

    void entersEveryFigure() {
        var base = ALL + "/" + assessment() + "/performance";
        for (var indicator : call("GET", base, null, null).get("items")) {
            var id = indicator.get("indicator").asText();
            var current = figures(id);
            var figures = new HashMap<String, Object>();
            current.get("parameters")
                    .properties()
                    .forEach(figure -> figures.put(
                            figure.getKey(),
                            Map.of(
                                    "value",
                                    FIGURES.get(figure.getKey()),
                                    "version",
                                    figure.getValue().get("version").asInt())));
            call("PUT", base + "/" + id, current.get("version").asInt(), Map.of("parameters", figures));
        }
    }

    /** Everything that is left of the self-assessment, and the submission. */
    void finishes() {
        var declaration = Map.<String, Object>of("responsible", "周敏", "note", "已核对", "confirmed", true);
        answersTheRest();
        givesEveryBasis();
        List.of("assessQms:QMS", "assessDig:DIG", "assessSus:SUS", "assessPerf:PERF")
                .forEach(task -> completes(task, declaration));
        entersEveryFigure();
        completes("enterPerformance:-", declaration);
        call("POST", ALL + "/" + assessment() + "/submission", null, Map.of("explanations", Map.of()));
    }

    JsonNode call(String method, String path, Integer version, Object body) {
        var request = options(method);
        if (body != null) {
            request.setHeader("Content-Type", "application/json").setData(write(body));
        }
        if (version != null) {
            request.setHeader("If-Match", "\"" + version + "\"");
        }
        return read(page.request().fetch(path, request), method + " " + path);
    }

    JsonNode answers() {
        return call("GET", ALL + "/" + assessment() + "/answers", null, null).get("items");
    }

    JsonNode performance() {
        return call("GET", ALL + "/" + assessment() + "/performance", null, null)
                .get("items");
    }

    /** What this enterprise's figures are, by parameter. */
    Map<String, String> figures() {
        return FIGURES;
    }

    JsonNode uploads(String path, String name) {
        var file = new FilePayload(name, "application/pdf", SampleFiles.pdf(name));
        return read(
                page.request()
                        .fetch(
                                path,
                                options("POST").setMultipart(FormData.create().set("file", file))),
                path);
    }

    boolean isThere(String path) {
        return page.request().fetch(path, options("GET")).ok();
    }

    byte[] bytes(String path) {
        return page.request().fetch(path, options("GET")).body();
    }

    private JsonNode figures(String indicator) {
        for (var each : performance()) {
            if (each.get("indicator").asText().equals(indicator)) {
                return each;
            }
        }
        throw new AssertionError("No indicator " + indicator);
    }

    private String upload(String path, String name) {
        return uploads(path, name).get("id").asText();
    }

    private RequestOptions options(String method) {
        var options = RequestOptions.create().setMethod(method).setHeader("Accept", "application/json");
        page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .forEach(cookie -> options.setHeader("X-XSRF-TOKEN", cookie.value));
        return options;
    }

    private static JsonNode read(APIResponse answer, String what) {
        assertThat(answer.ok())
                .as("%s: %s %s", what, answer.status(), answer.text())
                .isTrue();
        try {
            return json.readTree(answer.body().length == 0 ? "{}".getBytes() : answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
