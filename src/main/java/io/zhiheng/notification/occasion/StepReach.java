package io.zhiheng.notification.occasion;

import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.request.StepAction;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far news of a step go: what calls for doing something is sent as a short message, what is good to know is not.
 */
class StepReach {

    private static final Set<StepAction> GOOD_TO_KNOW = EnumSet.of(
            StepAction.TEAM_CONFIRMED,
            StepAction.TEAM_CONFIRMED_BY_SILENCE,
            StepAction.TASK_REASSIGNED,
            StepAction.INDICATOR_REVIEWED,
            StepAction.ON_SITE_OPENED,
            StepAction.ON_SITE_CLOSED,
            StepAction.REPORT_CONFIRMED,
            StepAction.REPORT_CONFIRMED_BY_SILENCE,
            StepAction.DECISION_GIVEN,
            StepAction.PUBLICITY_BEGUN,
            StepAction.OBJECTION_DISMISSED,
            StepAction.APPEAL_PERIOD_ENDED,
            StepAction.SURVEILLANCE_PASSED);

    private static final Set<StepAction> GOOD_TO_KNOW_FOR_ENTERPRISES =
            EnumSet.of(StepAction.DECISION_RETURNED, StepAction.OBJECTION_RAISED);

    private static final Set<StepAction> GOOD_TO_KNOW_FOR_PEOPLE = EnumSet.of(
            StepAction.REQUEST_ACCEPTED,
            StepAction.TEAM_OBJECTION_ACCEPTED,
            StepAction.DOCUMENTS_PASSED,
            StepAction.DOCUMENTS_NOT_PASSED,
            StepAction.LEVEL_DECLINED,
            StepAction.DECISION_APPROVED,
            StepAction.DECISION_NOT_PASSED,
            StepAction.APPEAL_DISMISSED,
            StepAction.CERTIFICATE_ISSUED,
            StepAction.CERTIFICATE_SUSPENDED,
            StepAction.SURVEILLANCE_FAILED,
            StepAction.CERTIFICATE_REVOKED,
            StepAction.CERTIFICATE_EXPIRED);

    /** What is told is which task. */
    private static final Set<StepAction> OF_A_TASK = EnumSet.of(
            StepAction.REMINDED, StepAction.TIME_LIMIT_PASSED, StepAction.PLATFORM_INFORMED, StepAction.STEP_FAILED);

    private StepReach() {}

    static Reach ofEnterprise(StepAction what) {
        return GOOD_TO_KNOW.contains(what) || GOOD_TO_KNOW_FOR_ENTERPRISES.contains(what) ? Reach.INBOX : Reach.BY_DAY;
    }

    static Reach ofPeople(StepAction what) {
        return GOOD_TO_KNOW.contains(what) || GOOD_TO_KNOW_FOR_PEOPLE.contains(what) ? Reach.INBOX : Reach.BY_DAY;
    }

    /** That a process stands still is told to the administrators of the platform at any hour. */
    static Reach ofPlatform(StepAction what) {
        return what == StepAction.STEP_FAILED ? Reach.AT_ONCE : Reach.BY_DAY;
    }

    static boolean isOfATask(StepAction what) {
        return OF_A_TASK.contains(what);
    }
}
