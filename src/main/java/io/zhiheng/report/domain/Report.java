package io.zhiheng.report.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.identity.EnterpriseId;
import io.zhiheng.platform.storage.StoredFile;
import io.zhiheng.report.ReportIssued;
import io.zhiheng.shared.CheckCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** The report of one revision of a self-assessment. Made once, never changed. */
@Entity
@Table(name = "report")
public class Report implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID selfAssessment;
    private int revision;
    private UUID enterprise;
    private String number;
    private String checkCode;
    private String fileName;
    private String storageKey;
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;
    private long size;
    private int pages;
    private Instant createdAt;

    protected Report() {
    }

    public Report(SubmittedSelfAssessment assessment, ReportNumber number, CheckCode checkCode, String fileName,
                  StoredFile file, int pages, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.selfAssessment = assessment.id().value();
        this.revision = assessment.revision();
        this.enterprise = assessment.enterprise().value();
        this.number = number.value();
        this.checkCode = checkCode.value();
        this.fileName = fileName;
        this.storageKey = file.key();
        this.sha256 = file.sha256();
        this.size = file.size();
        this.pages = pages;
        this.createdAt = createdAt;
    }

    public ReportIssued issued() {
        return new ReportIssued(new SelfAssessmentId(selfAssessment), new EnterpriseId(enterprise), revision, number, sha256);
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

    public UUID selfAssessment() {
        return selfAssessment;
    }

    public String number() {
        return number;
    }

    public String checkCode() {
        return checkCode;
    }

    public int pages() {
        return pages;
    }

    public Instant createdAt() {
        return createdAt;
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
