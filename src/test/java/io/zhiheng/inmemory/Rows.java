package io.zhiheng.inmemory;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of all tables, by entity and id, in the order in which they were saved. */
final class Rows {

    private final Map<String, Map<Object, Object>> tables = new LinkedHashMap<>();
    private long lastId;

    /** @param entity as queries call it */
    List<Object> of(String entity) {
        return List.copyOf(table(entity).values());
    }

    Optional<Object> find(Class<?> entity, Object id) {
        return Optional.ofNullable(table(entity.getSimpleName()).get(id));
    }

    Object save(Object row) {
        var id = idField(row.getClass());
        if (Fields.get(id, row) == null && id.isAnnotationPresent(GeneratedValue.class)) {
            Fields.set(id, row, ++lastId);
        }
        Fields.annotated(row.getClass(), Version.class)
                .filter(version -> Fields.get(version, row) == null)
                .ifPresent(version -> Fields.set(version, row, 0));
        table(row.getClass().getSimpleName()).put(Fields.get(id, row), row);
        return row;
    }

    /** As the database does with rows that people change: each change counts. */
    void changed(Object row) {
        Fields.annotated(row.getClass(), Version.class)
                .ifPresent(version -> Fields.set(version, row, (Integer) Fields.get(version, row) + 1));
    }

    List<Object> saveAll(Iterable<?> rows) {
        var saved = new ArrayList<>();
        rows.forEach(row -> saved.add(save(row)));
        return saved;
    }

    void delete(Object row) {
        table(row.getClass().getSimpleName()).values().remove(row);
    }

    private Map<Object, Object> table(String entity) {
        return tables.computeIfAbsent(entity, name -> new LinkedHashMap<>());
    }

    private static Field idField(Class<?> entity) {
        return Fields.annotated(entity, Id.class)
                .or(() -> Fields.annotated(entity, EmbeddedId.class))
                .orElseThrow();
    }
}
