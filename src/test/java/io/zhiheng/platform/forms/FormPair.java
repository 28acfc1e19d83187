package io.zhiheng.platform.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form with what is filled in.
 *
 * @param construct what of forms it is about
 * @param way how the construct is tried: taken, refused, left out, hidden, shown, disabled, readonly, group, list,
 *     together
 * @param held what the form begins with: options, and values that are only shown
 * @param refused the word of the refusal, by the id of the field
 * @param taken what of the data is the form's; null where something is refused
 * @param typed whether a page could send it
 */
public record FormPair(
        String construct,
        String way,
        JsonNode form,
        Map<String, Object> data,
        Map<String, Object> held,
        Map<String, String> refused,
        Map<String, Object> taken,
        boolean typed) {

    public String name() {
        return construct + ", " + way + ": " + data;
    }

    /** What a page begins with. */
    public Map<String, Object> opened() {
        var opened = new TreeMap<>(FormPairs.LISTS);
        opened.putAll(data);
        opened.putAll(held);
        return opened;
    }
}
