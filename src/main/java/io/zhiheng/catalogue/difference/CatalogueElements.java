package io.zhiheng.catalogue.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements of a catalogue's file one after the other, each with what is said of itself. */
final class CatalogueElements {

    /** @param place of the element that it belongs to; @param at its place among those */
    record Element(
            ElementKind kind,
            String id,
            String displayNo,
            String name,
            String parent,
            int at,
            Map<String, String> fields) {}

    /** Parts that are elements themselves. */
    private static final Set<String> PARTS = Set.of("second_level", "clauses", "options");

    private final Map<String, Element> elements = new LinkedHashMap<>();

    private CatalogueElements() {}

    /** By what they are and their ids, in the order of the catalogue. */
    static Map<String, Element> of(JsonNode file) {
        return new CatalogueElements().read(file);
    }

    private Map<String, Element> read(JsonNode file) {
        var head = fields(file.path("catalogue"));
        head.keySet().retainAll(Set.of("code", "version", "title"));
        put(ElementKind.HEAD, "", "", file.path("catalogue").path("title").asText(""), "", 0, head);
        fields(file.path("unrated")).forEach((key, text) -> head.put("unrated." + key, text));
        each(file.path("levels"), (level, at) -> {
            var fields = fields(level);
            put(
                    ElementKind.LEVEL,
                    level.path("level").asText(),
                    "",
                    level.path("name").asText(""),
                    "",
                    at,
                    fields);
        });
        each(file.path("scales"), this::scale);
        each(file.path("first_level"), this::first);
        each(file.path("ceilings"), (row, at) -> row(ElementKind.CEILING, row, List.of("clause", "conformity")));
        each(
                file.path("industry_thresholds"),
                (row, at) -> row(ElementKind.INDUSTRY_THRESHOLD, row, List.of("indicator", "industry", "level")));
        return elements;
    }

    private void scale(JsonNode scale, int at) {
        var fields = fields(scale);
        scale.path("options")
                .forEach(option -> fields(option)
                        .forEach((key, text) ->
                                fields.put("options." + option.path("code").asText() + '.' + key, text)));
        element(ElementKind.SCALE, scale, "name", "", at, fields);
    }

    private void first(JsonNode first, int at) {
        var id = first.path("id").asText();
        var fields = fields(first);
        fields.remove("parameters");
        element(ElementKind.FIRST_LEVEL, first, "name", "", at, fields);
        each(
                first.path("parameters"),
                (parameter, place) -> element(ElementKind.PARAMETER, parameter, "name", id, place, fields(parameter)));
        each(first.path("second_level"), (second, place) -> {
            element(ElementKind.SECOND_LEVEL, second, "name", id, place, fields(second));
            each(
                    second.path("clauses"),
                    (clause, within) -> element(
                            ElementKind.CLAUSE,
                            clause,
                            "text",
                            second.path("id").asText(),
                            within,
                            fields(clause)));
        });
    }

    private void row(ElementKind kind, JsonNode row, List<String> keys) {
        var id = new ArrayList<String>();
        keys.forEach(key -> id.add(row.path(key).asText("")));
        put(kind, String.join(" ", id), "", String.join(" ", id), "", 0, fields(row));
    }

    private void element(
            ElementKind kind, JsonNode node, String name, String parent, int at, Map<String, String> fields) {
        put(
                kind,
                node.path("id").asText(""),
                node.path("display_no").asText(""),
                node.path(name).asText(""),
                parent,
                at,
                fields);
    }

    private void put(
            ElementKind kind,
            String id,
            String displayNo,
            String name,
            String parent,
            int at,
            Map<String, String> fields) {
        elements.putIfAbsent(kind + ":" + id, new Element(kind, id, displayNo, name, parent, at, fields));
    }

    private interface OfList {
        void look(JsonNode element, int at);
    }

    private static void each(JsonNode list, OfList look) {
        for (int at = 0; at < list.size(); at++) {
            look.look(list.get(at), at);
        }
    }

    /** What is said of itself, in words; what is not said is left out. */
    private static Map<String, String> fields(JsonNode element) {
        var fields = new LinkedHashMap<String, String>();
        element.properties().forEach(each -> {
            if (!PARTS.contains(each.getKey())) {
                field(each.getKey(), each.getValue(), fields);
            }
        });
        return fields;
    }

    private static void field(String key, JsonNode value, Map<String, String> fields) {
        if (value.isObject() && !value.has("operator")) {
            value.properties().forEach(each -> field(key + '.' + each.getKey(), each.getValue(), fields));
        } else {
            var text = text(value);
            if (!text.isEmpty()) {
                fields.put(key, text);
            }
        }
    }

    private static String text(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue().signum() == 0
                    ? "0"
                    : value.decimalValue().stripTrailingZeros().toPlainString();
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "✓" : "";
        }
        if (value.isArray() || value.isObject()) {
            var parts = new ArrayList<String>();
            value.forEach(part -> parts.add(text(part)));
            return String.join(value.isArray() ? "\n" : " ", parts).strip();
        }
        return value.isNull() ? "" : value.asText();
    }
}
