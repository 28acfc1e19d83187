package io.zhiheng.rating.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.data.domain.Persistable;

/** 评级方案: a numbered version of all rating tables of one edition together. */
@Entity
@Table(name = "rating_scheme")
public class RatingScheme implements Persistable<SchemeId> {

    /** 草稿 → 待审 → 已发布 → 已停用. */
    public enum State {
        DRAFT,
        PENDING,
        PUBLISHED,
        RETIRED
    }

    /** From the files that ship, written from a catalogue, or edited by an administrator. */
    public enum Origin {
        SHIPPED,
        DRAFTED,
        EDITED
    }

    @EmbeddedId
    private SchemeId id;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private boolean inForce;
    private Instant createdAt;
    private Instant publishedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "rating_scheme_table",
            joinColumns = {@JoinColumn(name = "edition"), @JoinColumn(name = "number")})
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    private Map<String, String> tables = new LinkedHashMap<>();

    @Transient
    private boolean fresh;

    protected RatingScheme() {}

    /** A scheme that is in force at once: what ships, or what was written from a catalogue that has none yet. */
    public static RatingScheme published(SchemeId id, Origin origin, Map<String, String> tables, Instant now) {
        var scheme = new RatingScheme();
        scheme.id = id;
        scheme.state = State.PUBLISHED;
        scheme.origin = origin;
        scheme.inForce = true;
        scheme.createdAt = now;
        scheme.publishedAt = now;
        scheme.tables.putAll(tables);
        scheme.fresh = true;
        return scheme;
    }

    /** Another one takes its place for new self-assessments; those that keep it are rated by it further on. */
    public void giveWay() {
        inForce = false;
        state = State.RETIRED;
    }

    public boolean isShipped() {
        return origin == Origin.SHIPPED;
    }

    /** Whether an administrator made it what it is. */
    public boolean isEdited() {
        return origin == Origin.EDITED;
    }

    public boolean isInForce() {
        return inForce;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Map<String, String> tables() {
        return Map.copyOf(tables);
    }

    @Override
    public SchemeId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
