package io.zhiheng.certificate.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Surveillances extends Repository<Surveillance, Surveillance.Key> {

    Surveillance save(Surveillance surveillance);

    /** First one first. */
    @Query("select s from Surveillance s where s.key.certificate = :certificate order by s.key.ordinal")
    List<Surveillance> of(UUID certificate);

    @Query("select s from Surveillance s where s.key.certificate in :certificates and s.outcome is null")
    List<Surveillance> underWay(Collection<UUID> certificates);
}
