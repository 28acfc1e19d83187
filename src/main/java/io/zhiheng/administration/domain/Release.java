package io.zhiheng.administration.domain;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * 发布申请: something new that one administrator proposes and another one releases or refuses. What is released, and how it
 * comes into force, is the matter of its kind.
 */
@Entity
public class Release {

    public enum Kind {
        PROCESS("process"),
        TABLES("ruleTables"),
        /** An edition of a catalogue, or one that comes into force again. */
        CATALOGUE("catalogue"),
        /** A variable of one running process. */
        VARIABLE("variable");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What the trail calls it. */
        public String word() {
            return word;
        }
    }

    /** 待发布 → 已发布 or 已退回. */
    public enum State {
        PENDING,
        RELEASED,
        REFUSED
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;

    @Enumerated(EnumType.STRING)
    private State state;

    private String note;
    private UUID proposedBy;
    private String proposedByName;
    private Instant proposedAt;
    private UUID decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private String reason;
    private String base;
    private String version;
    private String place;

    @ElementCollection
    @CollectionTable(name = "release_file", joinColumns = @JoinColumn(name = "release"))
    @MapKeyColumn(name = "name")
    private Map<String, ReleasedFile> files = new HashMap<>();

    protected Release() {}

    /**
     * @param subject what it is a version of: the id of a process, or what the tables are called together
     * @param base the number of what was in force when it was made; null where that does not matter
     */
    public Release(
            Kind kind, String subject, String base, Map<String, byte[]> files, String note, Actor actor, Instant now) {
        this.base = base;
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.subject = subject;
        this.state = State.PENDING;
        this.note = WhyText.optional(note);
        this.proposedBy = actor.account();
        this.proposedByName = actor.personName();
        this.proposedAt = now;
        files.forEach((name, content) -> this.files.put(name, new ReleasedFile(content)));
    }

    public ReleaseEvent proposed() {
        return new ReleaseEvent(ReleaseEvent.What.PROPOSED, this);
    }

    /** @throws RuleBroken {@code same-person}, {@code release-decided} */
    public void requireReleasableBy(Actor actor) {
        requirePending();
        if (proposedBy.equals(actor.account())) {
            throw RuleBroken.conflict("administration.rule.same-person");
        }
    }

    /**
     * @param reason may be blank for a process
     * @param place where its kind put it
     */
    public ReleaseEvent release(Actor actor, String reason, String version, String place, Instant now) {
        requireReleasableBy(actor);
        this.reason =
                kind == Kind.TABLES || kind == Kind.CATALOGUE ? WhyText.required(reason) : WhyText.optional(reason);
        decide(State.RELEASED, actor, now);
        this.version = version;
        this.place = place;
        return new ReleaseEvent(ReleaseEvent.What.RELEASED, this);
    }

    /** By a colleague, or by its author who takes it back. */
    public ReleaseEvent refuse(Actor actor, String reason, Instant now) {
        requirePending();
        this.reason = WhyText.required(reason);
        decide(State.REFUSED, actor, now);
        return new ReleaseEvent(ReleaseEvent.What.REFUSED, this);
    }

    private void requirePending() {
        if (state != State.PENDING) {
            throw RuleBroken.conflict("administration.rule.release-decided", decidedByName);
        }
    }

    private void decide(State state, Actor actor, Instant now) {
        this.state = state;
        this.decidedBy = actor.account();
        this.decidedByName = actor.personName();
        this.decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public State state() {
        return state;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public String reason() {
        return reason;
    }

    public String note() {
        return note;
    }

    /** The number of what was in force when it was made. */
    public String base() {
        return base;
    }

    public String version() {
        return version;
    }

    /** Where its kind put it; null until it is released, and where nothing was put anywhere. */
    public String place() {
        return place;
    }

    public SortedMap<String, byte[]> files() {
        var contents = new TreeMap<String, byte[]>();
        files.forEach((name, file) -> contents.put(name, file.content()));
        return contents;
    }

    SortedMap<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        files.forEach((name, file) -> hashes.put(name, file.sha256()));
        return hashes;
    }
}
