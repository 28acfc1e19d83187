package io.zhiheng.catalogue.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.shared.typed.StorableText;
import io.zhiheng.shared.typed.TextLength;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How long texts and lists of a file may be, whatever they say. Asked before anything else reads them: a search for a
 * form takes as much room as the text is long.
 */
class FileBounds {

    private static final int LONGEST_TEXT = 2_000;
    private static final Map<String, Integer> TEXTS = Map.ofEntries(
            Map.entry("title", 200),
            Map.entry("provenance", 4_000),
            Map.entry("display_no", 40),
            Map.entry("name", 200),
            Map.entry("code", 100),
            Map.entry("unit", 40),
            Map.entry("formula", 500),
            Map.entry("formula_cn", 500),
            Map.entry("rule", 500),
            Map.entry("message", 500),
            Map.entry("note", 500));
    private static final Set<String> FIGURES = Set.of("weight", "score", "min", "value");
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,12})?");
    private static final Set<String> WHOLES = Set.of("level", "decimals");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final int MOST_ITEMS = 50;
    private static final Map<String, Integer> LISTS = Map.of(
            "first_level", 20,
            "second_level", 1_000,
            "clauses", 20_000,
            "parameters", 500,
            "ceilings", 500,
            "industry_thresholds", 5_000);

    private final ImportFaults refusals;

    FileBounds(ImportFaults refusals) {
        this.refusals = refusals;
    }

    void check(JsonNode tree) {
        if (tree.isObject()) {
            tree.properties().forEach(each -> check(each.getKey(), each.getKey(), each.getValue()));
        } else {
            refusals.refuse("", "no-catalogue");
        }
    }

    private void check(String place, String key, JsonNode node) {
        if (node.isTextual()) {
            text(place, key, node.asText());
        } else if (node.isArray()) {
            int most = LISTS.getOrDefault(key, MOST_ITEMS);
            refusals.require(node.size() <= most, place, "many", most);
            for (int at = 0; at < Math.min(most, node.size()); at++) {
                check(place + '[' + at + ']', key, node.get(at));
                refusals.require(!isBlankText(node.get(at)), place + '[' + at + ']', "blank");
            }
        } else {
            node.properties().forEach(each -> check(place + '.' + each.getKey(), each.getKey(), each.getValue()));
        }
    }

    private void text(String place, String key, String text) {
        int longest = TEXTS.getOrDefault(key, LONGEST_TEXT);
        refusals.require(TextLength.of(text) <= longest, place, "long", longest);
        refusals.require(!text.startsWith("="), place, "formula-like");
        refusals.require(!FIGURES.contains(key) || isNumber(FIGURE, text), place, "figure");
        refusals.require(!WHOLES.contains(key) || isNumber(WHOLE, text), place, "book.cell.WHOLE");
        refusals.require(
                StorableText.isStorable(text) && text.chars().noneMatch(FileBounds::isInvisible), place, "invisible");
    }

    /** What is typed into a draft stays as it was typed, and may be no number. */
    private static boolean isNumber(Pattern form, String text) {
        return text.isBlank()
                || text.length() <= LONGEST_TEXT && form.matcher(text).matches();
    }

    private static boolean isBlankText(JsonNode node) {
        return node.isTextual() && node.asText().isBlank();
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }
}
