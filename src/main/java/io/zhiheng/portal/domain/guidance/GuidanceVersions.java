package io.zhiheng.portal.domain.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface GuidanceVersions extends Repository<GuidanceVersion, UUID> {

    GuidanceVersion save(GuidanceVersion version);

    List<GuidanceVersion> findAllByOrderByNumberDesc();

    Optional<GuidanceVersion> findFirstByDocumentOrderByNumberDesc(UUID document);

    Optional<GuidanceVersion> findByDocumentAndNumber(UUID document, int number);
}
