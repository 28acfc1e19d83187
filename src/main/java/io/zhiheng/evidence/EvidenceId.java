package io.zhiheng.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Which evidence file. The same content of one enterprise has one id, however many clauses it supports. */
public record EvidenceId(UUID value) implements Serializable {

    @JsonCreator
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
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
