package io.zhiheng.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.zhiheng.shared.NotFound;
import java.io.Serializable;
import java.util.UUID;

/** Which request for a third-party assessment; also the business key of its process. */
public record AssessmentRequestId(UUID value) implements Serializable {

    /** @throws NotFound when the text cannot be such an id: no request goes by it */
    @JsonCreator
    public static AssessmentRequestId of(String text) {
        try {
            return new AssessmentRequestId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("assessment-request", text);
        }
    }

    public static AssessmentRequestId next() {
        return new AssessmentRequestId(UUID.randomUUID());
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toString();
    }
}
