package io.zhiheng.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says where in a catalogue something stands: {@code first_level[0].second_level[1].name} in words. */
class PlaceWords {

    private static final Pattern STEP = Pattern.compile("\\[([0-9]{1,6})]|([^.\\[\\]]{1,80})");
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");
    private static final Set<String> ELEMENTS = Set.of(
            "levels", "scales", "options", "first_level", "second_level", "clauses", "parameters", "validations");

    private final Words words;
    private final JsonNode file;
    private final Map<JsonNode, String> origins;

    PlaceWords(Words words, FileContent content) {
        this.words = words;
        this.file = content.file();
        this.origins = content.origins();
    }

    /** Of a file that could not be read at all. */
    static Refusal unread(Words words, FieldError fault) {
        var line = LINE.matcher(fault.field());
        var place = line.matches()
                ? words.of("catalogue.place.line", line.group(1))
                : fault.field().isEmpty() ? words.of("catalogue.place.whole") : fault.field();
        return new Refusal(place, null, null, said(words, fault));
    }

    Refusal of(FieldError fault) {
        var names = new ArrayList<String>();
        String element = null;
        String field = null;
        String list = null;
        String origin = null;
        var node = file;
        var steps = STEP.matcher(fault.field());
        while (steps.find()) {
            if (steps.group(1) == null) {
                list = steps.group(2);
                field = field == null ? list : field + '.' + list;
                node = node.path(list);
            } else {
                node = node.path(Integer.parseInt(steps.group(1)));
                origin = origins.getOrDefault(node, origin);
                if (ELEMENTS.contains(list)) {
                    names.add(named(list, node, Integer.parseInt(steps.group(1)) + 1));
                    element = node.path("id").asText(element);
                    field = null;
                }
            }
        }
        if (field != null) {
            names.add(fieldNamed(field));
        }
        if (names.isEmpty()) {
            names.add(words.of("catalogue.place.whole"));
        }
        var place = String.join(" · ", names.subList(Math.max(0, names.size() - 2), names.size()));
        return new Refusal(
                origin == null ? place : words.of("catalogue.place.with-origin", place, origin),
                element,
                field,
                said(words, fault));
    }

    private static String said(Words words, FieldError fault) {
        return words.of(fault.messageKey(), fault.args().toArray());
    }

    private String named(String list, JsonNode node, int at) {
        var id = node.path("id").asText("");
        var number = node.path("display_no").asText("");
        return words.of("catalogue.place." + list, at, number.isEmpty() ? id : number, id);
    }

    private String fieldNamed(String field) {
        var parts = field.split("\\.");
        var name = words.find("catalogue.field." + parts[0]).orElse(parts[0]);
        if (parts.length == 1) {
            return name;
        }
        var second = words.find("catalogue.field." + parts[1]);
        return second.map(word -> name + ' ' + word).orElse(words.of("catalogue.place.of-level", name, parts[1]));
    }
}
