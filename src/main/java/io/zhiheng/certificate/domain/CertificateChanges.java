package io.zhiheng.certificate.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CertificateChanges extends Repository<CertificateChange, Long> {

    CertificateChange save(CertificateChange change);

    /** Oldest first. */
    @Query("select c from CertificateChange c where c.certificate = :certificate order by c.id")
    List<CertificateChange> of(UUID certificate);
}
