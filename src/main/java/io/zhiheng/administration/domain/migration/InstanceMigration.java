package io.zhiheng.administration.domain.migration;

import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.platform.workflow.migration.MigrationPlan;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 迁移: a plan by which running processes go over to another version of their model. It is kept. */
@Entity
public class InstanceMigration {

    /** 预检中 → 待执行 → 迁移中 → 已完成; 已取消 leaves untouched what has not been moved. */
    public enum State {
        CHECKING,
        CHECKED,
        RUNNING,
        DONE,
        CANCELLED;

        public boolean isAtWork() {
            return this == CHECKING || this == RUNNING;
        }
    }

    @Id
    private UUID id;

    private String process;
    private String fromPlace;
    private int fromVersion;
    private String toPlace;
    private int toVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> mapping;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;
    private String proposedBy;
    private Instant proposedAt;
    private String startedBy;
    private Instant endedAt;

    protected InstanceMigration() {}

    /** @param fromVersion number of the version that is left @param toVersion of the one that is gone over to */
    public InstanceMigration(
            String process,
            MigrationPlan plan,
            int fromVersion,
            int toVersion,
            String reason,
            Actor actor,
            Instant now) {
        this.id = UUID.randomUUID();
        this.process = process;
        this.fromPlace = plan.from();
        this.fromVersion = fromVersion;
        this.toPlace = plan.to();
        this.toVersion = toVersion;
        this.mapping = new TreeMap<>(plan.mapping());
        this.state = State.CHECKING;
        this.reason = WhyText.required(reason);
        this.proposedBy = actor.personName();
        this.proposedAt = now;
    }

    public MigrationPlan plan() {
        return new MigrationPlan(fromPlace, toPlace, new TreeMap<>(mapping));
    }

    public void start(Actor actor) {
        require(State.CHECKED);
        state = State.RUNNING;
        startedBy = actor.personName();
    }

    public void cancel(Instant now) {
        if (state == State.DONE || state == State.CANCELLED) {
            throw RuleBroken.conflict("administration.rule.migration-over");
        }
        state = State.CANCELLED;
        endedAt = now;
    }

    /** Nothing is left to do in the state it is in. */
    public void worked(Instant now) {
        if (state == State.RUNNING) {
            endedAt = now;
        }
        state = state == State.RUNNING ? State.DONE : State.CHECKED;
    }

    private void require(State expected) {
        if (state != expected) {
            throw RuleBroken.conflict("administration.rule.migration-not-checked");
        }
    }

    public UUID id() {
        return id;
    }

    public String process() {
        return process;
    }

    public int fromVersion() {
        return fromVersion;
    }

    public int toVersion() {
        return toVersion;
    }

    public State state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null until it was started. */
    public String startedBy() {
        return startedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
