package io.zhiheng.finding.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PerformanceFindings extends Repository<PerformanceFinding, PerformanceFinding.Key> {

    /** Makes sure that there is a row to lock, also when two people begin at the same moment. */
    @Modifying
    @Query(value = """
            insert into performance_finding (request, subject, indicator, version) values (:request, :subject, :indicator, 0)
            on conflict do nothing""", nativeQuery = true)
    void begin(UUID request, String subject, String indicator);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from PerformanceFinding f where f.key = :key")
    Optional<PerformanceFinding> lockForUpdate(PerformanceFinding.Key key);

    @Query("select f from PerformanceFinding f where f.key.request = :request order by f.key.subject")
    List<PerformanceFinding> of(UUID request);

    void flush();
}
