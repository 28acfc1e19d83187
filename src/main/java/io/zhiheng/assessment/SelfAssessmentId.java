package io.zhiheng.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Which self-assessment; also the business key of its process. */
public record SelfAssessmentId(UUID value) implements Serializable {

    @JsonCreator
    public static SelfAssessmentId of(String text) {
        return new SelfAssessmentId(UUID.fromString(text));
    }

    public static SelfAssessmentId next() {
        return new SelfAssessmentId(UUID.randomUUID());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
