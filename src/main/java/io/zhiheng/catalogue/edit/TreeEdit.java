package io.zhiheng.catalogue.edit;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.catalogue.difference.ElementKind;

/**
 * One change of a catalogue.
 *
 * @param kind of the element: FIRST_LEVEL, SECOND_LEVEL, CLAUSE or PARAMETER
 * @param id of the element; null where it is added
 * @param field key that is set, of a level with its number: {@code characteristics.3}; null for other acts
 * @param value what is set, as it was typed; an {@code Uprooted} where an element is added
 * @param into id of the element that it belongs to from then on; null for first-level indicators
 * @param at its place among those, from 0
 */
public record TreeEdit(Act act, ElementKind kind, String id, String field, JsonNode value, String into, Integer at) {

    public enum Act {
        SET,
        ADD,
        MOVE,
        REMOVE
    }
}
