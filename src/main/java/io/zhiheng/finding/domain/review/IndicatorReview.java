package io.zhiheng.finding.domain.review;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody has reviewed a first-level indicator to its end; the summary stays inside the institution. */
@Entity
public class IndicatorReview {

    /** @param round 0 before any rectification */
    @Embeddable
    public record Key(UUID request, String indicator, int round) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String summary;
    private UUID account;
    private String person;
    private Instant reviewedAt;

    protected IndicatorReview() {}

    public IndicatorReview(
            AssessmentRequestId request, String indicator, int round, String summary, Actor by, Instant now) {
        this.key = new Key(request.value(), indicator, round);
        this.summary = summary;
        this.account = by.account();
        this.person = by.personName();
        this.reviewedAt = now;
    }

    public String indicator() {
        return key.indicator();
    }

    public int round() {
        return key.round();
    }

    public String summary() {
        return summary;
    }

    public UUID account() {
        return account;
    }

    public String person() {
        return person;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
