package io.zhiheng.enterprise.application;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What may be chosen in the profile: lists of codes and names, and the regions of GB/T 2260 in three levels. No list is
 * named like a field of the profile: a form reads both from one place.
 */
@Component
public class ReferenceData {

    /** One thing to choose; where only a name exists it is the code as well. */
    public record Entry(String code, String name) {}

    private final Map<String, List<Entry>> lists = new LinkedHashMap<>();
    private final Map<String, List<Entry>> cities = new LinkedHashMap<>();
    private final Map<String, List<Entry>> districts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> names = new LinkedHashMap<>();
    private final Map<String, JsonNode> marks = new LinkedHashMap<>();

    ReferenceData() throws IOException {
        readLists();
        readRegions();
        lists.get("provinces").addAll(lists.remove("corps"));
        lists.forEach((list, entries) -> names.put(list, index(entries)));
        names.put("cities", index(cities.values().stream().flatMap(List::stream).toList()));
        names.put(
                "districts",
                index(districts.values().stream().flatMap(List::stream).toList()));
    }

    /** @param list such as {@code industries}; cities and districts only of the given parent */
    public Optional<List<Entry>> list(String list, String parent) {
        return switch (list) {
            case "cities" -> Optional.of(cities.getOrDefault(parent == null ? "" : parent, List.of()));
            case "districts" -> Optional.of(districts.getOrDefault(parent == null ? "" : parent, List.of()));
            default -> Optional.ofNullable(lists.get(list));
        };
    }

    /** The name for a code; the code itself if it is not known any more. */
    public String name(String list, String code) {
        return names.getOrDefault(list, Map.of()).getOrDefault(code, code);
    }

    /** What the data says about an entry besides its name, such as {@code validYears}; empty if nothing. */
    Optional<String> mark(String list, String code, String mark) {
        var value =
                marks.getOrDefault(list + " " + code, MissingNode.getInstance()).path(mark);
        return value.isMissingNode() ? Optional.empty() : Optional.of(value.asText());
    }

    /** All lists as forms take them: {@code [{label, value}]}, cities and districts by the code of their parent. */
    public Map<String, Object> forForms() {
        var options = new LinkedHashMap<String, Object>();
        lists.forEach((list, entries) -> options.put(list, options(entries)));
        options.put("cities", optionsByParent(cities));
        options.put("districts", optionsByParent(districts));
        return options;
    }

    private static Map<String, Object> optionsByParent(Map<String, List<Entry>> byParent) {
        var options = new LinkedHashMap<String, Object>();
        byParent.forEach((parent, entries) -> options.put(parent, options(entries)));
        return options;
    }

    private static List<Map<String, String>> options(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Map.of("label", entry.name(), "value", entry.code()))
                .toList();
    }

    private void readLists() throws IOException {
        try (var yaml = new ClassPathResource("reference/reference-data.yaml").getInputStream()) {
            var read = new YAMLMapper().readValue(yaml, new TypeReference<LinkedHashMap<String, List<JsonNode>>>() {});
            read.forEach((list, rows) -> {
                lists.put(
                        list,
                        new ArrayList<>(rows.stream().map(ReferenceData::entry).toList()));
                rows.forEach(row -> marks.put(list + " " + entry(row).code(), row));
            });
        }
    }

    private static Entry entry(JsonNode row) {
        var name = row.isTextual() ? row.asText() : row.path("name").asText();
        return new Entry(row.path("code").asText(name), name);
    }

    private void readRegions() throws IOException {
        try (var json = new ClassPathResource("reference/regions.json").getInputStream()) {
            lists.put("provinces", region(new ObjectMapper().readTree(json), List.of(cities, districts)));
        }
    }

    private static List<Entry> region(JsonNode regions, List<Map<String, List<Entry>>> below) {
        var entries = new ArrayList<Entry>();
        for (var region : regions) {
            entries.add(new Entry(region.path(0).asText(), region.path(1).asText()));
            if (!below.isEmpty()) {
                below.get(0).put(region.path(0).asText(), region(region.path(2), below.subList(1, below.size())));
            }
        }
        return entries;
    }

    private static Map<String, String> index(List<Entry> entries) {
        var index = new LinkedHashMap<String, String>();
        entries.forEach(entry -> index.put(entry.code(), entry.name()));
        return index;
    }
}
