package io.zhiheng.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Which enterprise. Every query for an enterprise's data is scoped by it. */
public record EnterpriseId(UUID value) implements Serializable {

    @JsonCreator
    public static EnterpriseId of(String text) {
        return new EnterpriseId(UUID.fromString(text));
    }

    public static EnterpriseId next() {
        return new EnterpriseId(UUID.randomUUID());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
