package io.zhiheng.improvement.domain;

import io.zhiheng.improvement.ImprovementId;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The improvements of all enterprises; every query but the reminder's is of one of them. */
public interface Improvements extends Repository<Improvement, UUID> {

    Improvement saveAndFlush(Improvement improvement);

    void flush();

    /** What is due first, then what was planned first; what has no day comes last. */
    @Query("select i from Improvement i where i.enterprise = :#{#enterprise.value()} "
            + "order by i.dueOn asc nulls last, i.plannedAt, i.id")
    List<Improvement> of(EnterpriseId enterprise);

    @Query("select i from Improvement i where i.enterprise = :#{#enterprise.value()} and i.subject = :subject "
            + "and i.state in (PLANNED, DOING)")
    Optional<Improvement> open(EnterpriseId enterprise, String subject);

    @Query("select i from Improvement i where i.enterprise = :#{#enterprise.value()} and i.state = DONE "
            + "and i.finishedAt > :since order by i.finishedAt")
    List<Improvement> finished(EnterpriseId enterprise, Instant since);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Improvement i where i.id = :id and i.enterprise = :enterprise")
    Optional<Improvement> lockForUpdate(UUID id, UUID enterprise);

    /** Locked, so that two nodes never remind of the same. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Improvement i where i.remindOn <= :today and i.remindedAt is null "
            + "and i.state in (PLANNED, DOING) order by i.id")
    List<Improvement> lockToRemind(LocalDate today);

    /** @throws NotFound for another enterprise's, too */
    default Improvement forUpdate(ImprovementId id, EnterpriseId enterprise) {
        return lockForUpdate(id.value(), enterprise.value()).orElseThrow(() -> new NotFound("improvement", id));
    }
}
