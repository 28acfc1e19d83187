package io.zhiheng.assessment;

import io.zhiheng.shared.EnterpriseId;

/** An unfinished self-assessment has been waiting. */
public record ReminderDue(SelfAssessmentId id, EnterpriseId enterprise, Notice notice) {

    /** After seven days, after thirty, and fourteen days before it expires. */
    public enum Notice {
        SEVEN_DAYS,
        THIRTY_DAYS,
        EXPIRY_WARNING
    }
}
