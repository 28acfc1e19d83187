package io.zhiheng.institution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Which assessment institution. */
public record InstitutionId(UUID value) implements Serializable {

    @JsonCreator
    public static InstitutionId of(String text) {
        return new InstitutionId(UUID.fromString(text));
    }

    public static InstitutionId next() {
        return new InstitutionId(UUID.randomUUID());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
