package io.zhiheng.report.domain;

import io.zhiheng.certificate.Certificate;
import io.zhiheng.report.CertificatePrinted;
import io.zhiheng.request.AssessmentRequestId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The paper of a certificate. Made once, never changed, whatever becomes of the certificate. */
@Entity
public class CertificatePaper implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID request;
    private String number;

    @Embedded
    private PrintedFile file;

    private Instant createdAt;

    protected CertificatePaper() {}

    public CertificatePaper(Certificate certificate, PrintedFile file, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.request = certificate.request().value();
        this.number = certificate.number();
        this.file = file;
        this.createdAt = createdAt;
    }

    public CertificatePrinted printed() {
        return new CertificatePrinted(new AssessmentRequestId(request), number, file.sha256());
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

    public PrintedFile file() {
        return file;
    }
}
