package io.zhiheng.request.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ReplacedTexts extends Repository<ReplacedText, UUID> {

    ReplacedText save(ReplacedText text);

    /** Those that their writers have not taken note of, the oldest first. */
    @Query("select r from ReplacedText r where r.request = :request and r.notedAt is null order by r.replacedAt")
    List<ReplacedText> open(UUID request);

    Optional<ReplacedText> findByIdAndRequest(UUID id, UUID request);
}
