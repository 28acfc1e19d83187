package io.zhiheng.report.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The certificates that were printed. */
public interface CertificatePapers extends Repository<CertificatePaper, UUID> {

    CertificatePaper save(CertificatePaper paper);

    Optional<CertificatePaper> findByNumber(String number);

    Optional<CertificatePaper> findFirstByRequestOrderByCreatedAtDesc(UUID request);
}
