package io.zhiheng.administration.domain.effect;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 影响分析: the latest finished self-assessment of each enterprise rated again with tables that are not in force yet. */
@Entity
public class TableEffect {

    /** 分析中 → 已完成; 已取消 and 未能完成 leave what was counted as far as it came. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    @Id
    private UUID id;

    private String subject;
    private String base;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private State state;

    private String askedBy;
    private Instant askedAt;
    private Instant endedAt;
    private int total;
    private int done;
    private UUID reached;

    @JdbcTypeCode(SqlTypes.JSON)
    private EffectTally tally;

    @ElementCollection
    @CollectionTable(name = "table_effect_file", joinColumns = @JoinColumn(name = "effect"))
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    private Map<String, byte[]> files = new HashMap<>();

    protected TableEffect() {}

    /**
     * @param base the number of the scheme in force that it is held against
     * @param fingerprint of the tables
     * @param total how many enterprises there are now
     */
    public TableEffect(
            String subject,
            String base,
            String fingerprint,
            Map<String, byte[]> tables,
            int total,
            Actor actor,
            Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.base = base;
        this.fingerprint = fingerprint;
        this.state = State.RUNNING;
        this.askedBy = actor.personName();
        this.askedAt = now;
        this.total = total;
        this.tally = EffectTally.NOTHING;
        this.files.putAll(tables);
    }

    /** @param reached the last enterprise of the batch */
    public void count(EffectTally batch, int enterprises, UUID reached) {
        this.tally = tally.plus(batch);
        this.done += enterprises;
        this.total = Math.max(total, done);
        this.reached = reached;
    }

    public void finish(Instant now) {
        total = done;
        end(State.DONE, now);
    }

    public void fail(Instant now) {
        end(State.FAILED, now);
    }

    /** @throws RuleBroken {@code effect-over} */
    public void cancel(Instant now) {
        if (!isRunning()) {
            throw RuleBroken.conflict("administration.rule.effect-over");
        }
        end(State.CANCELLED, now);
    }

    private void end(State state, Instant now) {
        this.state = state;
        this.endedAt = now;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public UUID id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String base() {
        return base;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public State state() {
        return state;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    /** The last enterprise that was counted; null for none. */
    public UUID reached() {
        return reached;
    }

    public EffectTally tally() {
        return tally;
    }

    public Map<String, byte[]> files() {
        return new TreeMap<>(files);
    }
}
