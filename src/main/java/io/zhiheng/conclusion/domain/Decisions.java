package io.zhiheng.conclusion.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Decisions extends Repository<Decision, UUID> {

    Decision save(Decision decision);

    /** By seat. */
    @Query("select d from Decision d where d.request = :request and d.round = :round order by d.seat")
    List<Decision> of(UUID request, int round);

    /** Of all rounds, oldest first. */
    @Query("select d from Decision d where d.request = :request order by d.round, d.seat")
    List<Decision> of(UUID request);

    /** Ids of the requests that the person decided about. */
    @Query("select distinct d.request from Decision d where d.account = :account")
    List<UUID> requestsOf(UUID account);

    boolean existsByRequestAndAccount(UUID request, UUID account);
}
