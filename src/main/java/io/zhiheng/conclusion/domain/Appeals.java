package io.zhiheng.conclusion.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Appeals extends Repository<Appeal, UUID> {

    Appeal save(Appeal appeal);

    @Query("select a from Appeal a where a.request = :request and a.outcome is null")
    Optional<Appeal> waiting(UUID request);

    boolean existsByRequestAndAccount(UUID request, UUID account);

    /** Ids of the requests whose appeals the person has handled. */
    @Query("select distinct a.request from Appeal a where a.account = :account")
    List<UUID> requestsOf(UUID account);

    /** Oldest first. */
    @Query("select a from Appeal a where a.request = :request order by a.filedAt")
    List<Appeal> of(UUID request);
}
