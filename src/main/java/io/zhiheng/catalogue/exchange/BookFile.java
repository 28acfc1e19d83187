package io.zhiheng.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.StorableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The file of a catalogue in the making, while the sheets of a workbook are read one after the other. */
class BookFile {

    static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final int TOLD_AT_ONCE = 200;

    final ObjectNode file = NODES.objectNode().put("schema_version", 1);
    private final Map<String, ObjectNode> firsts = new HashMap<>();
    private final Map<String, ObjectNode> seconds = new HashMap<>();
    private final Map<String, ObjectNode> scales = new HashMap<>();
    private final Map<JsonNode, String> origins = new IdentityHashMap<>();
    private final List<FieldError> refused = new ArrayList<>();

    BookFile() {
        file.putObject("catalogue");
        file.putObject("unrated").put("level", 0);
        file.putArray("levels");
        file.putArray("scales");
        file.putArray("first_level");
    }

    ObjectNode part(String key) {
        return (ObjectNode) file.path(key);
    }

    ObjectNode scale(String id) {
        return scales.computeIfAbsent(id, key -> {
            var scale = file.withArrayProperty("scales").addObject().put("id", id);
            scale.putArray("options");
            return scale;
        });
    }

    /** An empty sheet says something, too. */
    void begin(BookForm form) {
        if (form == BookForm.CEILINGS || form == BookForm.INDUSTRY_THRESHOLDS) {
            file.putArray(key(form));
        }
    }

    /**
     * @param parent id of what it belongs to; null where it belongs to the whole
     * @return whether there is such a parent
     */
    boolean add(BookForm form, String parent, ObjectNode element, String origin) {
        origins.put(element, origin);
        var id = element.path("id").asText("");
        return switch (form) {
            case LEVELS ->
                added(file, "levels", element.put("level", file.path("levels").size() + 1));
            case CEILINGS, INDUSTRY_THRESHOLDS -> added(file, key(form), element);
            case OPTIONS -> added(scale(parent), "options", element);
            case FIRST_LEVEL -> {
                element.putArray("second_level");
                firsts.putIfAbsent(id, element);
                yield added(file, "first_level", element);
            }
            case SECOND_LEVEL -> {
                seconds.putIfAbsent(id, element);
                yield added(firsts.get(parent), "second_level", element);
            }
            case PARAMETERS -> added(firsts.get(parent), "parameters", element);
            case CLAUSES -> added(seconds.get(parent), "clauses", element);
            case VALIDATIONS -> added(seconds.get(parent), "validations", element);
        };
    }

    private static boolean added(ObjectNode above, String key, ObjectNode element) {
        if (above != null) {
            above.withArrayProperty(key).add(element);
        }
        return above != null;
    }

    private static String key(BookForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    void refuse(String place, String word, Object... args) {
        refused.add(FieldError.of(
                StorableText.shownShort(place),
                "catalogue.import.book." + word,
                Arrays.stream(args)
                        .map(arg -> StorableText.shownShort(String.valueOf(arg)))
                        .toArray()));
    }

    /** @throws RuleBroken {@code catalogue-refused} with what was refused */
    FileContent content() {
        if (!refused.isEmpty()) {
            throw RuleBroken.invalid("catalogue.rule.catalogue-refused", refused.size())
                    .at(refused.subList(0, Math.min(TOLD_AT_ONCE, refused.size())));
        }
        return new FileContent(file, origins);
    }
}
