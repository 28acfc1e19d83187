package io.zhiheng.visit.application.plan;

import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.visit.domain.ManDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** When a visit may begin, and how long it may last. */
@Component
class PlanRules {

    private static final int LATEST_DAYS = 180;

    private final OnSiteSettings settings;
    private final WorkingCalendar calendar;
    private final SubmittedSelfAssessments submitted;
    private final Clock clock;

    PlanRules(OnSiteSettings settings, WorkingCalendar calendar, SubmittedSelfAssessments submitted, Clock clock) {
        this.settings = settings;
        this.calendar = calendar;
        this.submitted = submitted;
        this.clock = clock;
    }

    LocalDate today() {
        return BeijingTime.of(clock.instant()).toLocalDate();
    }

    /** The first day on which a visit that is planned today may begin. */
    LocalDate earliest() {
        var day = calendar.plusWorkingDays(today(), settings.onSiteNotice());
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }

    int notice() {
        return settings.onSiteNotice();
    }

    ManDays manDays(AssessmentRequest request) {
        var employees = submitted.find(request.selfAssessment()).profile().employees();
        return ManDays.of(employees == null ? 0 : employees, request.content().sites(), request.appliedLevel());
    }

    /** @throws RuleBroken {@code plan-invalid} with the fields {@code from} and {@code days} */
    void requireSound(AssessmentRequest request, LocalDate from, int days) {
        var errors = new ArrayList<FieldError>();
        if (from.isBefore(earliest())) {
            errors.add(FieldError.of(
                    "from",
                    "review-onsite.error.too-early",
                    settings.onSiteNotice(),
                    earliest().toString()));
        } else if (from.isAfter(today().plusDays(LATEST_DAYS))) {
            errors.add(FieldError.of("from", "review-onsite.error.too-late", LATEST_DAYS));
        } else if (!calendar.isWorkingDay(from)) {
            errors.add(FieldError.of("from", "review-onsite.error.no-working-day", from.toString()));
        }
        var work = manDays(request);
        if (days > work.mostDays()) {
            errors.add(FieldError.of(
                    "days",
                    "review-onsite.error.too-many-days",
                    work.onSite().stripTrailingZeros().toPlainString(),
                    work.mostDays()));
        }
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review-onsite.rule.plan-invalid").at(errors);
        }
    }
}
