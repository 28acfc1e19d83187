package io.zhiheng.administration.domain.migration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What becomes of one process in a migration. */
@Entity
@Table(name = "instance_migration_item")
public class MigrationItem {

    /** 待预检, 可以迁移, 不能迁移, 已迁移. */
    public enum State {
        WAITING,
        READY,
        REFUSED,
        MOVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID migration;
    private String businessKey;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> problems = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> missed = List.of();

    private Instant at;

    protected MigrationItem() {}

    public MigrationItem(UUID migration, String businessKey) {
        this.migration = migration;
        this.businessKey = businessKey;
        this.state = State.WAITING;
    }

    /** @param missed the new steps that it will never come to */
    public void follows(State now, List<String> missed, Instant at) {
        this.state = now;
        this.missed = missed;
        this.at = at;
    }

    /** @param problems in words */
    public void refuse(List<String> problems, Instant at) {
        this.state = State.REFUSED;
        this.problems = problems;
        this.at = at;
    }

    public String businessKey() {
        return businessKey;
    }

    public State state() {
        return state;
    }

    public List<String> problems() {
        return problems;
    }

    public List<String> missed() {
        return missed;
    }

    /** Null until something became of it. */
    public Instant at() {
        return at;
    }
}
