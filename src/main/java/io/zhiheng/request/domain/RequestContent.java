package io.zhiheng.request.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the form of a request holds, under the form's keys. It stays a map, since a draft keeps whatever was typed, and
 * a form may ask for more than the product reads. What the product reads has a name here.
 */
public record RequestContent(Map<String, Object> values) {

    /** @param field where its id stands @param name what the enterprise calls it; null where the field says it all */
    public record NamedFile(String field, String name, String id) {}

    private static final String LICENCE = "licence";

    public static RequestContent of(Map<String, ?> sent) {
        return new RequestContent(new LinkedHashMap<>(sent));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Where no licence is named, this one is meant. */
    public RequestContent withLicence(String licence) {
        if (values.containsKey(LICENCE)) {
            return this;
        }
        var whole = of(values);
        whole.values.put(LICENCE, licence);
        return whole;
    }

    public Optional<Integer> level() {
        return Optional.ofNullable(values.get("level") instanceof Number level ? level.intValue() : null);
    }

    public Optional<UUID> institution() {
        return text("institution").map(UUID::fromString);
    }

    /** 评估范围. */
    public String scope() {
        return text("scope").orElse("");
    }

    /** How many sites there are; one where nothing readable was said. */
    public int sites() {
        var count = String.valueOf(values.get("siteCount"));
        return count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1;
    }

    public Optional<String> siteAddresses() {
        return text("siteAddresses");
    }

    public Optional<String> parent() {
        return text("parent");
    }

    public Optional<String> parentCode() {
        return text("parentCode");
    }

    public boolean isConsulted() {
        return "YES".equals(values.get("consulted"));
    }

    public Optional<LocalDate> expectedFrom() {
        return text("expectedFrom").map(LocalDate::parse);
    }

    /** In the order of the form. */
    public List<NamedFile> files() {
        var files = new ArrayList<NamedFile>();
        for (var field : List.of(LICENCE, "credit")) {
            text(field).ifPresent(id -> files.add(new NamedFile(field, null, id)));
        }
        files.addAll(certificates());
        return files;
    }

    /** Those that the enterprise names itself. */
    public List<NamedFile> certificates() {
        var files = new ArrayList<NamedFile>();
        if (values.get("certificates") instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof Map<?, ?> row && row.get("file") instanceof String id && !id.isBlank()) {
                    files.add(new NamedFile("certificates[" + i + "].file", String.valueOf(row.get("name")), id));
                }
            }
        }
        return files;
    }

    private Optional<String> text(String key) {
        return values.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
