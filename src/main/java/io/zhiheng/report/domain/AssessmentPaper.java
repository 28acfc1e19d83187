package io.zhiheng.report.domain;

import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.report.AssessmentReportPrinted;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.CheckCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The assessment report of one round of a request. Made once, never changed. */
@Entity
public class AssessmentPaper implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID request;
    private int round;
    private String number;
    private String checkCode;
    private String enterpriseName;
    private String institutionName;
    private int level;
    private String levelName;
    private String score;
    private String edition;
    private String scheme;
    private Instant writtenAt;

    @Embedded
    private PrintedFile file;

    private int pages;
    private Instant createdAt;

    protected AssessmentPaper() {}

    public AssessmentPaper(
            AssessedReport report,
            ReportNumber number,
            CheckCode checkCode,
            PrintedFile file,
            int pages,
            Instant createdAt) {
        this.id = UUID.randomUUID();
        this.request = report.request().value();
        this.round = report.round();
        this.number = number.value();
        this.checkCode = checkCode.value();
        this.enterpriseName = report.enterprise().name();
        this.institutionName = report.institution().name();
        this.level = report.assessed().overall().level();
        this.levelName = report.assessed().overall().name();
        this.score = report.assessed().overall().score();
        this.edition = report.basis().edition();
        this.scheme = report.basis().scheme();
        this.writtenAt = report.conclusion().writtenAt();
        this.file = file;
        this.pages = pages;
        this.createdAt = createdAt;
    }

    public AssessmentReportPrinted printed() {
        return new AssessmentReportPrinted(new AssessmentRequestId(request), round, number, file.sha256());
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

    public AssessmentRequestId request() {
        return new AssessmentRequestId(request);
    }

    /** 1 for the first report of the request. */
    public int round() {
        return round;
    }

    public String number() {
        return number;
    }

    public String checkCode() {
        return checkCode;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String institutionName() {
        return institutionName;
    }

    public int level() {
        return level;
    }

    public String levelName() {
        return levelName;
    }

    public String score() {
        return score;
    }

    public String edition() {
        return edition;
    }

    public String scheme() {
        return scheme;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public PrintedFile file() {
        return file;
    }

    public int pages() {
        return pages;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
