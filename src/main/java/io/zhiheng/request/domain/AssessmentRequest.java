package io.zhiheng.request.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One request of one enterprise to one institution. What people judge, record and decide in its course lies in rows of
 * their own; the state is where its process stands, kept here for lists.
 */
@Entity
public class AssessmentRequest {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private UUID enterprise;
    private String enterpriseName;
    private UUID institution;
    private UUID selfAssessment;
    private int selfLevel;
    private Integer appliedLevel;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> rewriting;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private Instant stateSince;
    private String draftedBy;
    private Instant draftedAt;
    private Instant submittedAt;
    private String contractNumber;
    private LocalDate contractDate;
    private Integer assessedLevel;

    protected AssessmentRequest() {}

    /** @param content what the request's form holds so far, under the form's keys */
    public static AssessmentRequest draft(
            String number,
            EnterpriseId enterprise,
            SelfAssessmentId selfAssessment,
            int selfLevel,
            RequestContent content,
            String by,
            Instant now) {
        var request = new AssessmentRequest();
        request.id = AssessmentRequestId.next().value();
        request.number = number;
        request.enterprise = enterprise.value();
        request.selfAssessment = selfAssessment.value();
        request.selfLevel = selfLevel;
        request.content = content.values();
        request.draftedBy = by;
        request.draftedAt = now;
        request.enter(RequestState.DRAFT, now);
        return request;
    }

    /** Writes the form down: of a draft, or beside what was handed in while the request is returned for completion. */
    public void write(RequestContent content) {
        if (state == RequestState.RETURNED) {
            rewriting = content.values();
        } else {
            this.content = content.values();
        }
    }

    /** The latest finished self-assessment is what is looked at; handing in may find a newer one than drafting did. */
    public void attach(SelfAssessmentId selfAssessment, int selfLevel) {
        this.selfAssessment = selfAssessment.value();
        this.selfLevel = selfLevel;
    }

    /** Hands it to the institution; from now on its people see it. @param content what the form takes */
    public void submit(RequestContent content, String enterpriseName, UUID institution, int appliedLevel, Instant now) {
        this.content = content.values();
        this.rewriting = null;
        this.enterpriseName = enterpriseName;
        this.institution = institution;
        this.appliedLevel = appliedLevel;
        this.submittedAt = now;
    }

    public void contracted(String number, LocalDate date) {
        contractNumber = number;
        contractDate = date;
    }

    public void assessed(int level) {
        assessedLevel = level;
    }

    /** Called when the process enters a node that stands for the state. */
    public void enter(RequestState state, Instant now) {
        if (this.state != state) {
            this.state = state;
            this.stateSince = now;
        }
    }

    /** The lower of what was applied for and what was assessed. */
    public int levelToCertify() {
        return Math.min(appliedLevel, assessedLevel);
    }

    public AssessmentRequestId id() {
        return new AssessmentRequestId(id);
    }

    /** Counts every change of the row, for people who edit the form side by side. */
    public int version() {
        return version == null ? 0 : version;
    }

    public String number() {
        return number;
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    /** Null while it is a draft. */
    public String enterpriseName() {
        return enterpriseName;
    }

    /** Null while it is a draft. */
    public UUID institution() {
        return institution;
    }

    public SelfAssessmentId selfAssessment() {
        return new SelfAssessmentId(selfAssessment);
    }

    public int selfLevel() {
        return selfLevel;
    }

    /** Null while it is a draft. */
    public Integer appliedLevel() {
        return appliedLevel;
    }

    /** Null until the report is written. */
    public Integer assessedLevel() {
        return assessedLevel;
    }

    /** What the form held when it was last handed in; of a draft, what it holds. */
    public RequestContent content() {
        return new RequestContent(content);
    }

    /** What the form holds as the enterprise typed it last, for itself alone. */
    public RequestContent typed() {
        return new RequestContent(rewriting == null ? content : rewriting);
    }

    public RequestState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String contractNumber() {
        return contractNumber;
    }

    public LocalDate contractDate() {
        return contractDate;
    }
}
