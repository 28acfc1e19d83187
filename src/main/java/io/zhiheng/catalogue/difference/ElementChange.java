package io.zhiheng.catalogue.difference;

import java.util.List;

/**
 * What became of an element.
 *
 * @param kindName in Chinese
 * @param name what it says: a clause its text, an indicator its name
 * @param fields that changed; none where it is new or gone
 * @param takenOverBy of what is gone: ids of the elements that take over its answers
 */
public record ElementChange(
        Change change,
        ElementKind kind,
        String kindName,
        String id,
        String displayNo,
        String name,
        List<FieldChange> fields,
        List<String> takenOverBy) {

    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * @param name in Chinese
     * @param before empty where nothing was said
     * @param after empty where nothing is said any more
     */
    public record FieldChange(String field, String name, String before, String after) {}
}
