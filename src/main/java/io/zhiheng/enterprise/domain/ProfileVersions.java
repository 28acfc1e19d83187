package io.zhiheng.enterprise.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

public interface ProfileVersions extends Repository<ProfileVersion, UUID> {

    ProfileVersion save(ProfileVersion version);

    Optional<ProfileVersion> findByEnterpriseIdAndVersion(UUID enterprise, long version);

    long countByEnterpriseId(UUID enterprise);

    List<ProfileVersion> findByEnterpriseIdOrderByVersionDesc(UUID enterprise, Limit limit);
}
