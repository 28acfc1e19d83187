package io.zhiheng.administration.domain.draft;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * 草稿: a version in the making, of a process or of rule tables. One person at a time has it in hand; it may be as faulty
 * as it likes.
 */
@Entity
public class Draft {

    /** How long it stays in the hand of somebody who gives no sign of life. */
    public static final Duration HELD = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;
    private String base;
    private boolean aside;
    private int version;
    private UUID holder;
    private String holderName;
    private Instant aliveAt;
    private String savedByName;
    private Instant savedAt;

    @ElementCollection
    @CollectionTable(name = "draft_file", joinColumns = @JoinColumn(name = "draft"))
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    private Map<String, byte[]> files = new HashMap<>();

    protected Draft() {}

    /** Put aside: what somebody had typed when a colleague took the draft over. */
    public static Draft aside(Kind kind, String subject, Map<String, byte[]> files, Actor actor, Instant now) {
        var draft = new Draft();
        draft.id = UUID.randomUUID();
        draft.kind = kind;
        draft.subject = subject;
        draft.aside = true;
        draft.files.putAll(files);
        draft.savedByName = actor.personName();
        draft.savedAt = now;
        return draft;
    }

    /** Goes out from what is in force or was. */
    public void begin(Map<String, byte[]> basis) {
        files.clear();
        files.putAll(basis);
    }

    /** @param base the number of what is in force */
    public void begin(Map<String, byte[]> basis, String base) {
        begin(basis);
        this.base = base;
    }

    /** What is in force changed meanwhile: goes out from that from now on. */
    public void rebase(Map<String, byte[]> joined, String base) {
        begin(joined, base);
        version++;
    }

    public boolean isBegun() {
        return !files.isEmpty();
    }

    /** Unless somebody else has it in hand. */
    public void pickUp(Actor actor, Instant now) {
        if (!isInOtherHandsThan(actor, now)) {
            takeOver(actor, now);
        }
    }

    /** Out of whosever hand it is in. */
    public void takeOver(Actor actor, Instant now) {
        holder = actor.account();
        holderName = actor.personName();
        aliveAt = now;
    }

    /** @throws RuleBroken {@code draft-held} with the holder's name */
    public void requireInHandOf(Actor actor, Instant now) {
        if (isInOtherHandsThan(actor, now)) {
            throw RuleBroken.conflict("administration.rule.draft-held", holderName)
                    .with("holder", holderName);
        }
        takeOver(actor, now);
    }

    /**
     * @param seen the version that the writer has seen
     * @param changed files that replace those of the same name; null for one that goes
     * @throws RuleBroken {@code stale-version}
     */
    public void save(Actor actor, int seen, Map<String, byte[]> changed, Instant now) {
        requireVersion(seen);
        files.putAll(changed);
        files.values().removeIf(Objects::isNull);
        version++;
        savedByName = actor.personName();
        savedAt = now;
    }

    public void requireVersion(int seen) {
        if (seen != version) {
            throw RuleBroken.conflict("administration.rule.stale-version", savedByName)
                    .with("version", version);
        }
    }

    /** Null where nobody has it in hand. */
    public Hand hand(Actor reader, Instant now) {
        return holder == null || !isHeld(now)
                ? null
                : new Hand(holderName, holder.equals(reader.account()), aliveAt.plus(HELD));
    }

    /** Who has it in hand, and until when without a further sign of life. */
    public record Hand(String name, boolean mine, Instant until) {}

    private boolean isInOtherHandsThan(Actor actor, Instant now) {
        return isHeld(now) && !holder.equals(actor.account());
    }

    private boolean isHeld(Instant now) {
        return holder != null && aliveAt.plus(HELD).isAfter(now);
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

    /** The number of what was in force when it began; null where that does not matter. */
    public String base() {
        return base;
    }

    public boolean isAside() {
        return aside;
    }

    public int version() {
        return version;
    }

    public String savedBy() {
        return savedByName;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(files);
    }
}
