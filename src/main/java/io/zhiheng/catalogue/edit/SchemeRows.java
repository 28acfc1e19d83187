package io.zhiheng.catalogue.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a catalogue's file says of elements to the scheme after it, row by row: it goes and comes with them. */
final class SchemeRows {

    private static final String CEILINGS = "ceilings";
    private static final String CLAUSE = "clause";
    private static final String INDUSTRY_THRESHOLDS = "industry_thresholds";
    private static final String INDICATOR = "indicator";

    private final ObjectNode file;

    SchemeRows(ObjectNode file) {
        this.file = file;
    }

    Uprooted with(ObjectNode element) {
        var ids = idsWithin(element);
        return new Uprooted(element, rows(CEILINGS, CLAUSE, ids), rows(INDUSTRY_THRESHOLDS, INDICATOR, ids));
    }

    void dropOf(ObjectNode element) {
        var ids = idsWithin(element);
        drop(CEILINGS, CLAUSE, ids);
        drop(INDUSTRY_THRESHOLDS, INDICATOR, ids);
    }

    /** @param uprooted that {@link #with} has given away; the check says what it thinks of its rows */
    void restore(JsonNode uprooted) {
        restore(CEILINGS, uprooted.path(CEILINGS));
        restore(INDUSTRY_THRESHOLDS, uprooted.path("industryThresholds"));
    }

    private void restore(String key, JsonNode rows) {
        TypedValue.items(key, rows).forEach(row -> {
            TypedValue.require(
                    row.isObject()
                            && row.properties().stream()
                                    .noneMatch(each -> each.getValue().isContainerNode()),
                    key);
            file.withArrayProperty(key).add(row);
        });
    }

    private List<JsonNode> rows(String key, String names, Set<String> ids) {
        var rows = new ArrayList<JsonNode>();
        file.path(key).forEach(row -> {
            if (ids.contains(row.path(names).asText())) {
                rows.add(row);
            }
        });
        return rows;
    }

    private void drop(String key, String names, Set<String> ids) {
        if (file.path(key) instanceof ArrayNode list) {
            var gone = rows(key, names, ids);
            for (int at = list.size() - 1; at >= 0; at--) {
                if (gone.contains(list.get(at))) {
                    list.remove(at);
                }
            }
        }
    }

    private static Set<String> idsWithin(JsonNode element) {
        return new HashSet<>(element.findValuesAsText("id"));
    }
}
