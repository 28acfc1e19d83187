package io.zhiheng.report.domain;

import java.time.LocalDate;

/**
 * What people call a report by: {@code ZH-SA-2026-000123}, the year of its making and a number that counts on over all
 * kinds.
 */
public record ReportNumber(String value) {

    public static ReportNumber ofSelfAssessment(LocalDate made, long count) {
        return new ReportNumber("ZH-SA-%d-%06d".formatted(made.getYear(), count));
    }

    /** {@code ZH-TA-2026-000124} */
    public static ReportNumber ofAssessment(LocalDate made, long count) {
        return new ReportNumber("ZH-TA-%d-%06d".formatted(made.getYear(), count));
    }

    @Override
    public String toString() {
        return value;
    }
}
