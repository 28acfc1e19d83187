package io.zhiheng.report.domain.failure;

import io.zhiheng.request.AssessmentRequestId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** This paper of a request could not be printed, and nobody tries any more until an administrator asks for it. */
@Entity
public class PaperFailure {

    /** What may fail. */
    public enum Paper {
        REPORT,
        CERTIFICATE
    }

    @Embeddable
    public record Key(
            UUID request, @Enumerated(EnumType.STRING) Paper paper) implements Serializable {

        public static Key of(AssessmentRequestId request, Paper paper) {
            return new Key(request.value(), paper);
        }
    }

    @EmbeddedId
    private Key key;

    private Instant failedAt;

    protected PaperFailure() {}

    public PaperFailure(Key key, Instant failedAt) {
        this.key = key;
        this.failedAt = failedAt;
    }
}
