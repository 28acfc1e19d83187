package io.zhiheng.platform.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.ShippedWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The forms and data by which the server and the page are held against each other; written down in files. */
public final class FormPairs {

    static final Map<String, Object> LISTS = Map.of(
            "list", List.of(Map.of("label", "一", "value", "one"), 2),
            "none", List.of(),
            "tree", Map.of("k", List.of(Map.of("label", "值", "value", "v"), "w")));

    private static final Path FOLDER = Path.of("src/test/resources/forms");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FormValidator SERVER = new FormValidator(
            ShippedWords.of("platform"), Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC));

    private final List<FormPair> pairs = new ArrayList<>();

    private FormPairs() {}

    public static List<FormPair> all() {
        var all = new FormPairs();
        all.lines("pairs.txt").forEach(all::ofALine);
        all.together();
        all.lines("tampered.txt").forEach(all::tampered);
        all.tooManyRows();
        return all.pairs;
    }

    public static FormVerdict judged(FormPair pair) {
        return judged(pair, Set.of());
    }

    static FormVerdict judged(FormPair pair, Set<String> off) {
        var held = new HashMap<>(LISTS);
        held.putAll(pair.held());
        return SERVER.check(FormSchema.of(pair.form()), pair.data(), held, off);
    }

    private void ofALine(String[] line) {
        var field = (ObjectNode) read(line[1], JsonNode.class);
        var taken = read(line[2], new TypeReference<List<Object>>() {});
        var refused = read(line[3], new TypeReference<Map<String, List<Object>>>() {});
        var right = taken.get(0);
        var word = refused.keySet().stream().findFirst().orElse(null);
        var wrong = word == null ? right : refused.get(word).get(0);
        taken.forEach(value -> add(line[0], "taken", form(named(field)), data("a", value), Map.of(), null));
        refused.forEach((why, values) ->
                values.forEach(value -> add(line[0], "refused", form(named(field)), data("a", value), Map.of(), why)));
        leftOut(line[0], field, refused);
        hidden(line[0], field, right, wrong);
        var disabled = named(field).put("disabled", true);
        add(line[0], "disabled", form(disabled), data("a", wrong), Map.of(), null);
        var readonly = named(field).put("readonly", true);
        add(line[0], "readonly", form(readonly), data("a", wrong), data("a", right), null);
        var group = container("group", "g", named(field));
        add(line[0], "group", form(group), Map.of("g", data("a", wrong)), Map.of(), word);
        var list = container("dynamiclist", "rows", named(field));
        var rows = List.of(data("a", right), data("a", wrong));
        add(line[0], "list", form(list), Map.of("rows", rows), Map.of(), word);
    }

    private void leftOut(String construct, ObjectNode field, Map<String, List<Object>> refused) {
        var word = field.has("defaultValue")
                ? construct.startsWith("wrong") ? refused.keySet().iterator().next() : null
                : refused.keySet().stream()
                        .filter(why -> why.startsWith("required"))
                        .findFirst()
                        .orElse(null);
        add(construct, "left out", form(named(field)), Map.of(), Map.of(), word);
    }

    private void hidden(String construct, ObjectNode field, Object right, Object wrong) {
        var gate = JSON.createObjectNode()
                .put("type", "checkbox")
                .put("id", "gate")
                .put("key", "gate");
        var behind = named(field);
        behind.putObject("conditional").put("hide", "=gate = true");
        var closed = data("a", wrong);
        closed.put("gate", true);
        add(construct, "hidden", form(gate, behind), closed, Map.of(), null);
        var open = data("a", right);
        open.put("gate", false);
        add(construct, "shown", form(gate, behind), open, Map.of(), null);
    }

    private void together() {
        for (var one : read(text("together.json"), JsonNode.class)) {
            var form = (ObjectNode) one.deepCopy();
            form.retain("components");
            form.put("type", "default");
            identify(form, "");
            var refused = read(one.path("refused").toString(), new TypeReference<Map<String, String>>() {});
            pairs.add(new FormPair(
                    one.path("name").asText(),
                    "together",
                    form,
                    read(one.path("data").toString(), new TypeReference<Map<String, Object>>() {}),
                    Map.of(),
                    refused,
                    refused.isEmpty()
                            ? read(one.path("taken").toString(), new TypeReference<Map<String, Object>>() {})
                            : null,
                    true));
        }
    }

    private static void identify(JsonNode parent, String prefix) {
        int number = 0;
        for (var component : parent.path("components")) {
            var id = component.path("key").asText(prefix + "c" + number++);
            ((ObjectNode) component).put("id", id).put("label", id);
            identify(component, id);
        }
    }

    private void tampered(String[] line) {
        var field = (ObjectNode) read(line[1], JsonNode.class);
        var list = field.path("type").asText().equals("dynamiclist");
        var form = form(list ? field.put("id", "a").put("label", "a") : named(field));
        var data = data("a", read(line[2], Object.class));
        pairs.add(new FormPair(line[0], "refused", form, data, Map.of(), Map.of("a", line[3]), null, false));
    }

    private void tooManyRows() {
        var form = form(
                container("dynamiclist", "rows", named(JSON.createObjectNode().put("type", "textfield"))));
        Map<String, Object> data = Map.of("rows", Collections.nCopies(201, Map.of("a", "x")));
        pairs.add(new FormPair("list", "refused", form, data, Map.of(), Map.of("rows", "too-many-rows"), null, false));
    }

    /** @param word of the refusal; null where it is taken */
    private void add(
            String construct,
            String way,
            ObjectNode form,
            Map<String, Object> data,
            Map<String, Object> held,
            String word) {
        Map<String, Object> taken =
                switch (way) {
                    case "hidden" -> data("gate", true);
                    case "disabled" -> Map.of();
                    case "readonly" -> held;
                    case "left out" -> defaults(form);
                    default -> data;
                };
        var refused = word == null ? Map.<String, String>of() : Map.of("a", word);
        pairs.add(new FormPair(
                construct, way, form, data, held, refused, word == null ? taken : null, isTyped(form, word)));
    }

    /**
     * What is not offered, or no time of day, a page takes out before anybody sees it, but in fields that are typed
     * into.
     */
    private static boolean isTyped(ObjectNode form, String word) {
        var text = form.toString();
        if (word != null && text.contains("timeInterval")) {
            return false;
        }
        return !"not-option".equals(word)
                || text.contains("\"required\":true")
                || text.contains("\"select\"") && !text.contains("valuesExpression");
    }

    private static Map<String, Object> defaults(ObjectNode form) {
        var value = form.path("components").path(0).path("defaultValue");
        return value.isMissingNode() ? Map.of() : data("a", JSON.convertValue(value, Object.class));
    }

    private static ObjectNode named(ObjectNode field) {
        return field.deepCopy().put("id", "a").put("key", "a").put("label", "a");
    }

    private static ObjectNode container(String type, String path, ObjectNode inner) {
        var container = JSON.createObjectNode()
                .put("type", type)
                .put("id", path)
                .put("path", path)
                .put("label", path);
        container.putArray("components").add(inner);
        return container;
    }

    private static ObjectNode form(ObjectNode... fields) {
        var form = JSON.createObjectNode().put("type", "default").put("id", "pair");
        ArrayNode components = form.putArray("components");
        Stream.of(fields).forEach(components::add);
        return form;
    }

    private static Map<String, Object> data(String key, Object value) {
        var data = new HashMap<String, Object>();
        data.put(key, value);
        return data;
    }

    private List<String[]> lines(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Stream.of(line.split(" \\| ")).map(String::strip).toArray(String[]::new))
                .toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(text, wrong);
        }
    }
}
