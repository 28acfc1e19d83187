package io.zhiheng.finding.domain;

import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** 评估意见: what the assessors find of one clause. Its own version, so that people side by side never collide. */
@Entity
public class Finding {

    @Embeddable
    public record Key(UUID request, String clause) implements Serializable {}

    @EmbeddedId
    private Key key;

    private String indicator;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private Conformity conformity;

    private String reason;
    private Integer revision;
    private Integer answerVersion;
    private UUID account;
    private String person;
    private Instant savedAt;
    private boolean released;

    protected Finding() {}

    /** @param revision which frozen answer it speaks about, with the version that answer had */
    public void record(FindingContent content, int revision, int answerVersion, Actor by, Instant now) {
        verdict = content.verdict();
        conformity = content.conformity();
        reason = content.reason();
        this.revision = revision;
        this.answerVersion = answerVersion;
        account = by.account();
        person = by.personName();
        savedAt = now;
        released = false;
    }

    /** What was found before this step began; empty where everything was found in this step. */
    public Optional<PastFinding> before(Instant step) {
        return isGiven() && savedAt.isBefore(step) ? Optional.of(new PastFinding(this, null)) : Optional.empty();
    }

    /** The enterprise amends its answer: it has to be judged anew. @return what was found before */
    public PastFinding contest(int round) {
        var past = new PastFinding(this, round);
        verdict = null;
        conformity = null;
        reason = null;
        released = false;
        return past;
    }

    public void released() {
        released = true;
    }

    public boolean isReleased() {
        return released;
    }

    /** Whether nobody ever found anything, not even before a rectification. */
    public boolean isNew() {
        return revision == null;
    }

    public boolean isGiven() {
        return verdict != null;
    }

    public FindingContent content() {
        return new FindingContent(verdict, conformity, reason);
    }

    public UUID request() {
        return key.request();
    }

    public String clause() {
        return key.clause();
    }

    /** Id of the first-level indicator. */
    public String indicator() {
        return indicator;
    }

    public int version() {
        return version;
    }

    /** Null before the first finding. */
    public Integer revision() {
        return revision;
    }

    /** Null before the first finding. */
    public Integer answerVersion() {
        return answerVersion;
    }

    public UUID account() {
        return account;
    }

    public String person() {
        return person;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
