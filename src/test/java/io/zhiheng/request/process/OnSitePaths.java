package io.zhiheng.request.process;

import static io.zhiheng.request.RequestState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** 现场计划, 现场评估 and 不符合整改. */
interface OnSitePaths extends RequestPaths {

    @Test
    default void nonconformitiesAreCorrectedVerifiedAndCorrectedAgain() {
        walk().arriveAt("assessOnSite");
        walk().complete("assessOnSite", "nonconformities", "YES");
        assertThat(walk().openSteps()).containsExactly("correctNonconformities");
        assertThat(walk().state()).isEqualTo(RECTIFY);
        walk().complete("correctNonconformities");
        assertThat(tasks().of(walk().id))
                .singleElement()
                .satisfies(task -> assertThat(task.assignee()).isEqualTo(RequestWalk.LEAD));
        walk().complete("verifyCorrections", "verification", "REOPENED");
        assertThat(walk().openSteps()).containsExactly("correctNonconformities");
        walk().complete("correctNonconformities");
        walk().complete("verifyCorrections", "verification", "CLOSED");
        assertThat(walk().openSteps()).containsExactly("writeReport");
        assertThat(chronicle().statesOf(walk().id)).endsWith(ONSITE, RECTIFY, REPORTING);
    }

    @Test
    default void correctionsThatAreNotHandedInInThirtyDaysEndTheRequest() {
        corrected();
        assertThat(walk().dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        walk().timePasses(walk().moment("remindAt"));
        assertThat(walk().happenings()).contains("remind correctNonconformities");
        walk().timePasses(walk().moment("dueAt"));
        closed();
    }

    @Test
    default void theEnterprisesTimeStandsStillWhileTheInstitutionVerifies() {
        corrected();
        walk().complete("correctNonconformities", "correctionLeft", "12d");
        overdue("verifyCorrections");
        var now = WorkingCalendar.day(RequestWalk.now());
        walk().complete("verifyCorrections", "verification", "REOPENED");
        assertThat(walk().openSteps()).containsExactly("correctNonconformities");
        assertThat(walk().dueOn()).isEqualTo(now.plusDays(12));
        walk().timePasses(walk().moment("dueAt"));
        closed();
    }

    default void corrected() {
        walk().arriveAt("assessOnSite");
        walk().complete("assessOnSite", "nonconformities", "YES");
    }

    @Test
    default void theDaysOnSiteCountFromItsLastDay() {
        walk().arriveAt("openOnSite");
        var end = Instant.parse("2026-03-12T09:00:00Z");
        walk().complete("openOnSite", "onSiteEndsAt", Date.from(end));
        assertThat(walk().dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
    }
}
