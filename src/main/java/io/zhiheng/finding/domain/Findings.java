package io.zhiheng.finding.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The findings of all requests; a clause that is not reviewed yet has no row, or one without a verdict. */
public interface Findings extends Repository<Finding, Finding.Key> {

    /** Makes sure that there is a row to lock, also when two people begin at the same moment. */
    @Modifying
    @Query(value = """
            insert into finding (request, clause, indicator, version) values (:request, :clause, :indicator, 0)
            on conflict do nothing""", nativeQuery = true)
    void begin(UUID request, String clause, String indicator);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Finding f where f.key = :key")
    Optional<Finding> lockForUpdate(Finding.Key key);

    Optional<Finding> findById(Finding.Key key);

    @Query("select f from Finding f where f.key.request = :request order by f.key.clause")
    List<Finding> of(UUID request);

    void flush();
}
