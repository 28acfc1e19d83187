package io.zhiheng.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Which evidence file. The same content of one enterprise has one id, however many clauses it supports. */
public record EvidenceId(UUID value) implements Serializable {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    /** As lists of evidence show it, so that what was read can be sent back. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static EvidenceId shown(@JsonProperty(value = "id", required = true) String id, @JsonProperty("name") String name) {
        return of(id);
    }

    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
