package io.zhiheng.enterprise.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EnterpriseProfiles extends Repository<EnterpriseProfile, UUID> {

    Optional<EnterpriseProfile> findById(UUID enterprise);

    List<EnterpriseProfile> findByEnterpriseIdIn(Collection<UUID> enterprises);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from EnterpriseProfile p where p.enterpriseId = :enterprise")
    Optional<EnterpriseProfile> lock(UUID enterprise);

    @Query("select p.enterpriseId from EnterpriseProfile p where locate(:words, p.name) > 0 or p.creditCode = :words "
            + "order by p.savedAt desc")
    List<UUID> named(String words, Limit most);

    @Query(
            "select count(p) > 0 from EnterpriseProfile p where p.creditCode = :creditCode and p.enterpriseId <> :enterprise")
    boolean isHeldByAnother(String creditCode, UUID enterprise);

    EnterpriseProfile saveAndFlush(EnterpriseProfile profile);
}
