package io.zhiheng.portal.domain.guidance;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface GuidanceFiles extends Repository<GuidanceFile, UUID> {

    GuidanceFile save(GuidanceFile file);

    List<GuidanceFile> findAllByOrderByPlace();

    Optional<GuidanceFile> findById(UUID id);

    /** All of them, held: order and number of versions are changed by one person at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from GuidanceFile f order by f.place")
    List<GuidanceFile> hold();
}
