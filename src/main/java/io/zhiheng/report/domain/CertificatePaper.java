package io.zhiheng.report.domain;

import io.zhiheng.platform.storage.StoredFile;
import io.zhiheng.report.CertificatePrinted;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.Certificate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** The paper of a certificate. Made once, never changed, whatever becomes of the certificate. */
@Entity
public class CertificatePaper implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID request;
    private String number;
    private String fileName;
    private String storageKey;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;
    private long size;
    private Instant createdAt;

    protected CertificatePaper() {}

    public CertificatePaper(Certificate certificate, String fileName, StoredFile file, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.request = certificate.request().value();
        this.number = certificate.number();
        this.fileName = fileName;
        this.storageKey = file.key();
        this.sha256 = file.sha256();
        this.size = file.size();
        this.createdAt = createdAt;
    }

    public CertificatePrinted printed() {
        return new CertificatePrinted(new AssessmentRequestId(request), number, sha256);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    public String number() {
        return number;
    }

    public String fileName() {
        return fileName;
    }

    public String storageKey() {
        return storageKey;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }
}
