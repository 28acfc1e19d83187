package io.zhiheng.improvement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Which improvement. */
public record ImprovementId(UUID value) {

    @JsonCreator
    public static ImprovementId of(String text) {
        return new ImprovementId(UUID.fromString(text));
    }

    public static ImprovementId next() {
        return new ImprovementId(UUID.randomUUID());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
