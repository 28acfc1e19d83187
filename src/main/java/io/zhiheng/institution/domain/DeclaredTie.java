package io.zhiheng.institution.domain;

import io.zhiheng.institution.FormerTie;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One line of an assessor's standing declaration. */
@Entity
@Table(name = "former_tie")
public class DeclaredTie {

    @Id
    private UUID id;
    private UUID member;
    private String enterpriseName;
    private String creditCode;
    @Enumerated(EnumType.STRING)
    private FormerTie.Kind kind;
    @Column(name = "until_date")
    private LocalDate until;

    protected DeclaredTie() {
    }

    public DeclaredTie(UUID member, FormerTie tie) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.enterpriseName = tie.enterpriseName();
        this.creditCode = tie.creditCode();
        this.kind = tie.kind();
        this.until = tie.until();
    }

    public UUID id() {
        return id;
    }

    public FormerTie content() {
        return new FormerTie(enterpriseName, creditCode, kind, until);
    }
}
