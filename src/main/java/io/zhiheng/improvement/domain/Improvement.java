package io.zhiheng.improvement.domain;

import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.improvement.ImprovementId;
import io.zhiheng.improvement.domain.ImprovementContent.State;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of an enterprise's improvement plan. Its own version, so that colleagues never collide. */
@Entity
public class Improvement {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID enterprise;
    private String subject;
    private String edition;

    @Column(name = "from_state")
    private String from;

    @Column(name = "to_state")
    private String to;

    private String measure;
    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private Integer remindDays;
    private LocalDate remindOn;
    private Instant remindedAt;
    private String result;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] evidence;

    private Instant plannedAt;
    private String plannedBy;
    private Instant finishedAt;
    private String savedBy;
    private Instant savedAt;

    protected Improvement() {}

    public static Improvement plan(
            EnterpriseId enterprise, Gap gap, ImprovementContent content, String by, Instant now) {
        var improvement = new Improvement();
        improvement.id = ImprovementId.next().value();
        improvement.enterprise = enterprise.value();
        improvement.subject = gap.subject();
        improvement.edition = gap.edition();
        improvement.from = gap.from();
        improvement.to = gap.to();
        improvement.plannedAt = now;
        improvement.plannedBy = by;
        improvement.save(content, by, now);
        return improvement;
    }

    /** A day of reminding that was put off counts anew. */
    public void save(ImprovementContent content, String by, Instant now) {
        measure = content.measure();
        owner = content.owner();
        dueOn = content.dueOn();
        remindDays = content.remindDays();
        if (!Objects.equals(remindOn, content.remindOn())) {
            remindOn = content.remindOn();
            remindedAt = null;
        }
        result = content.result();
        evidence = content.evidence().stream().map(EvidenceId::value).toArray(UUID[]::new);
        if (content.state() != state) {
            finishedAt = content.state() == State.DONE ? now : null;
        }
        state = content.state();
        savedBy = by;
        savedAt = now;
    }

    public void reminded(Instant now) {
        remindedAt = now;
    }

    public ImprovementContent content() {
        return new ImprovementContent(
                measure,
                owner,
                dueOn,
                state,
                remindDays,
                result,
                List.of(evidence).stream().map(EvidenceId::new).toList());
    }

    public Gap gap() {
        return new Gap(subject, edition, from, to);
    }

    public ImprovementId id() {
        return new ImprovementId(id);
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    /** Null until it is first stored, which is how Spring Data knows that it is new. */
    public Integer version() {
        return version;
    }

    /** Still to be done. */
    public boolean isOpen() {
        return content().isOpen();
    }

    /** Null while nobody was reminded. */
    public Instant remindedAt() {
        return remindedAt;
    }

    /** Null while it is not done. */
    public Instant finishedAt() {
        return finishedAt;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
