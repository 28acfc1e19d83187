package io.zhiheng.visit.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface SiteChecks extends Repository<SiteCheck, SiteCheck.Key> {

    @Query("select c from SiteCheck c where c.key.request = :request")
    List<SiteCheck> of(UUID request);

    /** Who was first stays. */
    @Modifying
    @Query(value = """
            insert into site_check (request, clause, account, person, checked_at)
            values (:request, :clause, :account, :person, :now) on conflict do nothing""", nativeQuery = true)
    void keep(UUID request, String clause, UUID account, String person, Instant now);

    @Modifying
    @Query("delete from SiteCheck c where c.key.request = :request and c.key.clause = :clause")
    void drop(UUID request, String clause);
}
