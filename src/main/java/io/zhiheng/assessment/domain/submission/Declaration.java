package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.time.BeijingTime;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody's word that a part is complete; in force until it is withdrawn by reopening the part. */
@Entity
public class Declaration {

    @Id
    private UUID id;

    private UUID selfAssessment;
    private String item;
    private String responsible;
    private String note;
    private String declaredBy;
    private Instant declaredAt;
    private String withdrawnBy;
    private Instant withdrawnAt;

    protected Declaration() {}

    public static Declaration give(
            SelfAssessmentId assessment, String item, String responsible, String note, String by, Instant now) {
        var declaration = new Declaration();
        declaration.id = UUID.randomUUID();
        declaration.selfAssessment = assessment.value();
        declaration.item = item;
        declaration.responsible = responsible;
        declaration.note = note;
        declaration.declaredBy = by;
        declaration.declaredAt = now;
        return declaration;
    }

    public void withdraw(String by, Instant now) {
        withdrawnBy = by;
        withdrawnAt = now;
    }

    /** Why nothing of the part may be changed while this is in force: who said so, and when. */
    public RuleBroken refusal() {
        return RuleBroken.conflict("assessment.rule.indicator-completed", declaredBy, BeijingTime.minute(declaredAt))
                .with("item", item);
    }

    public String item() {
        return item;
    }

    public String responsible() {
        return responsible;
    }

    public String note() {
        return note;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    /** Null while it is in force. */
    public String withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
