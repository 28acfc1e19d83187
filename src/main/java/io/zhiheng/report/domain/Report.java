package io.zhiheng.report.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.report.ReportIssued;
import io.zhiheng.shared.CheckCode;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
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

    @Embedded
    private PrintedFile file;

    private int pages;
    private Instant createdAt;

    protected Report() {}

    public Report(
            SubmittedSelfAssessment assessment,
            ReportNumber number,
            CheckCode checkCode,
            PrintedFile file,
            int pages,
            Instant createdAt) {
        this.id = UUID.randomUUID();
        this.selfAssessment = assessment.id().value();
        this.revision = assessment.revision();
        this.enterprise = assessment.enterprise().value();
        this.number = number.value();
        this.checkCode = checkCode.value();
        this.file = file;
        this.pages = pages;
        this.createdAt = createdAt;
    }

    public ReportIssued issued() {
        return new ReportIssued(
                new SelfAssessmentId(selfAssessment), new EnterpriseId(enterprise), revision, number, file.sha256());
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

    public PrintedFile file() {
        return file;
    }
}
