package io.zhiheng.institution.domain;

import io.zhiheng.institution.FormerTie;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of an assessor's standing declaration. */
@Entity
@Table(name = "former_tie")
public class DeclaredTie {

    private static final Duration TIME_TO_MEND = Duration.ofDays(1);

    @Id
    private UUID id;

    private UUID member;
    private String enterpriseName;
    private String creditCode;

    @Enumerated(EnumType.STRING)
    private FormerTie.Kind kind;

    @Column(name = "until_date")
    private LocalDate until;

    private Instant declaredAt;
    private LocalDate withdrawnOn;

    protected DeclaredTie() {}

    public DeclaredTie(UUID member, FormerTie tie, Instant declaredAt) {
        this.id = tie.id();
        this.member = member;
        this.enterpriseName = tie.enterpriseName();
        this.creditCode = tie.creditCode();
        this.kind = tie.kind();
        this.until = tie.until();
        this.declaredAt = declaredAt;
    }

    public UUID id() {
        return id;
    }

    /** Whether it was declared so lately that taking it out mends a mistake. */
    public boolean isFresh(Instant now) {
        return now.isBefore(declaredAt.plus(TIME_TO_MEND));
    }

    /** No longer declared, but not forgotten: one that lasted has ended on that day. */
    public void withdraw(LocalDate today) {
        withdrawnOn = today;
        until = until == null ? today : until;
    }

    public FormerTie content() {
        return new FormerTie(id, enterpriseName, creditCode, kind, until);
    }
}
