package io.zhiheng.catalogue.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What an edition says in other words than an earlier one. Everything that is answered and rated stays as it was.
 *
 * @param rewords number of the earlier edition
 * @param words by which word each of these is replaced in all of its texts
 * @param characteristics 特征要求 by level that take the place of its own, by second-level indicator
 */
public record Rewording(
        String version, String rewords, Map<String, String> words, Map<String, ObjectNode> characteristics) {

    /** @param catalogue the file of the earlier edition, which is changed */
    public JsonNode appliedTo(JsonNode catalogue) {
        var reworded = reworded(catalogue);
        ((ObjectNode) reworded.get("catalogue")).put("version", version);
        characteristics.forEach((id, texts) -> secondLevel(reworded, id).set("characteristics", texts));
        return reworded;
    }

    private static ObjectNode secondLevel(JsonNode catalogue, String id) {
        return catalogue.findParents("characteristics").stream()
                .filter(each -> each.path("id").asText().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }

    private JsonNode reworded(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(reworded(node.asText()));
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> each.setValue(reworded(each.getValue())));
        }
        if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                list.set(at, reworded(list.get(at)));
            }
        }
        return node;
    }

    private String reworded(String text) {
        for (var word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }
}
