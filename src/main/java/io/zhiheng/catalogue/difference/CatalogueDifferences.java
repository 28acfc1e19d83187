package io.zhiheng.catalogue.difference;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.catalogue.difference.CatalogueElements.Element;
import io.zhiheng.catalogue.difference.ElementChange.Change;
import io.zhiheng.catalogue.difference.ElementChange.FieldChange;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares two states of a catalogue, element by element; an element is the same where its id is. */
@Component
public class CatalogueDifferences {

    private final Words words;

    CatalogueDifferences(Words words) {
        this.words = words;
    }

    /**
     * In the order of the later state, what is gone at the end.
     *
     * @param before the file of the earlier state, which may be faulty, as may the later one
     */
    public List<ElementChange> between(JsonNode before, JsonNode after) {
        var earlier = CatalogueElements.of(before);
        var later = CatalogueElements.of(after);
        var moved = moved(earlier, later);
        var takenOver = takenOver(after);
        var changes = new ArrayList<ElementChange>();
        later.forEach((key, element) -> {
            var was = earlier.get(key);
            if (was == null) {
                changes.add(change(Change.ADDED, element, List.of(), List.of()));
            } else {
                var fields = fields(was, element, moved.contains(key));
                if (!fields.isEmpty()) {
                    changes.add(change(Change.CHANGED, element, fields, List.of()));
                }
            }
        });
        earlier.forEach((key, element) -> {
            if (!later.containsKey(key)) {
                changes.add(
                        change(Change.REMOVED, element, List.of(), takenOver.getOrDefault(element.id(), List.of())));
            }
        });
        return changes;
    }

    private ElementChange change(Change change, Element element, List<FieldChange> fields, List<String> takenOverBy) {
        return new ElementChange(
                change,
                element.kind(),
                words.of("catalogue.kind." + element.kind()),
                element.id(),
                element.displayNo(),
                element.name(),
                fields,
                takenOverBy);
    }

    private List<FieldChange> fields(Element was, Element is, boolean moved) {
        var changes = new ArrayList<FieldChange>();
        var keys = new LinkedHashSet<>(is.fields().keySet());
        keys.addAll(was.fields().keySet());
        for (var key : keys) {
            var before = was.fields().getOrDefault(key, "");
            var after = is.fields().getOrDefault(key, "");
            if (!before.equals(after)) {
                changes.add(new FieldChange(key, named(key), said(before), said(after)));
            }
        }
        if (!was.parent().equals(is.parent())) {
            changes.add(new FieldChange("parent", named("parent"), was.parent(), is.parent()));
        } else if (moved) {
            changes.add(new FieldChange(
                    "position", named("position"), String.valueOf(was.at() + 1), String.valueOf(is.at() + 1)));
        }
        return changes;
    }

    private String said(String text) {
        return text.equals("✓") ? words.of("catalogue.yes") : text;
    }

    private String named(String key) {
        var parts = key.split("\\.");
        var name = words.find("catalogue.field." + parts[0]).orElse(parts[0]);
        return parts.length == 1
                ? name
                : parts[1].matches("[0-9]{1,2}")
                        ? words.of("catalogue.place.of-level", name, parts[1])
                        : name
                                + ' '
                                + words.find("catalogue.field." + parts[parts.length - 1])
                                        .orElse(parts[parts.length - 1]);
    }

    /** By what is taken over. */
    private static Map<String, List<String>> takenOver(JsonNode file) {
        var by = new HashMap<String, List<String>>();
        for (var first : file.path("first_level")) {
            for (var second : first.path("second_level")) {
                takenOver(second, by);
                second.path("clauses").forEach(clause -> takenOver(clause, by));
            }
        }
        return by;
    }

    private static void takenOver(JsonNode element, Map<String, List<String>> by) {
        element.path("replaces")
                .forEach(old -> by.computeIfAbsent(old.asText(), key -> new ArrayList<>())
                        .add(element.path("id").asText()));
    }

    /** The fewest of those that stayed with their neighbours which must have been moved to make up the new order. */
    private static Set<String> moved(Map<String, Element> earlier, Map<String, Element> later) {
        var siblings = new HashMap<String, List<String>>();
        later.forEach((key, element) -> {
            var was = earlier.get(key);
            if (was != null && was.parent().equals(element.parent())) {
                siblings.computeIfAbsent(element.kind() + " " + element.parent(), each -> new ArrayList<>())
                        .add(key);
            }
        });
        var moved = new HashSet<String>();
        siblings.values().forEach(keys -> {
            var stayed = longestRise(
                    keys.stream().mapToInt(key -> earlier.get(key).at()).toArray());
            for (int at = 0; at < keys.size(); at++) {
                if (!stayed.contains(at)) {
                    moved.add(keys.get(at));
                }
            }
        });
        return moved;
    }

    /** Places of a longest subsequence that rises. */
    private static Set<Integer> longestRise(int[] values) {
        var ends = new ArrayList<Integer>();
        var before = new int[values.length];
        for (int at = 0; at < values.length; at++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (values[ends.get(middle)] < values[at]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[at] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(at);
            } else {
                ends.set(low, at);
            }
        }
        var rise = new HashSet<Integer>();
        for (int at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); at >= 0; at = before[at]) {
            rise.add(at);
        }
        return rise;
    }
}
