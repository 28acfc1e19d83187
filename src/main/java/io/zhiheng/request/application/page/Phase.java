package io.zhiheng.request.application.page;

import static io.zhiheng.request.RequestState.*;
import static io.zhiheng.request.StepAction.*;

import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A stretch of the way from request to certificate, as both sides speak of it. */
public enum Phase {
    ACCEPTANCE(
            Set.of(SUBMITTED, RETURNED),
            Set.of(REQUEST_SUBMITTED, REQUEST_COMPLETED, REQUEST_ACCEPTED, REQUEST_RETURNED, REQUEST_REJECTED)),
    TEAM(
            Set.of(ACCEPTED, RequestState.TEAM_PROPOSED),
            Set.of(
                    TEAM_FORMED,
                    TEAM_CHANGED,
                    DECLARATION_SIGNED,
                    CONFLICT_DECLARED,
                    TEAM_RECALLED,
                    StepAction.TEAM_PROPOSED,
                    TEAM_CONFIRMED,
                    TEAM_CONFIRMED_BY_SILENCE,
                    TEAM_OBJECTED,
                    TEAM_OBJECTION_ACCEPTED,
                    TEAM_OBJECTION_REFUSED)),
    DOCUMENTS(
            Set.of(DOC_REVIEW, DOC_RECTIFY),
            Set.of(
                    INDICATOR_REVIEWED,
                    DOCUMENTS_REVIEWED,
                    RECTIFICATION_ASKED,
                    RECTIFICATION_DONE,
                    DOCUMENTS_PASSED,
                    DOCUMENTS_NOT_PASSED)),
    ON_SITE(Set.of(ONSITE_PLANNED, ONSITE), Set.of(ON_SITE_PLANNED, ON_SITE_OPENED, ON_SITE_CLOSED)),
    CORRECTION(
            Set.of(RECTIFY),
            Set.of(CORRECTIONS_ASKED, CORRECTIONS_HANDED_IN, CORRECTIONS_SENT_BACK, CORRECTIONS_VERIFIED)),
    CONCLUSION(
            Set.of(REPORTING, ENTERPRISE_CONFIRM, DECISION),
            Set.of(
                    REPORT_SUBMITTED,
                    REPORT_CONFIRMED,
                    REPORT_CONFIRMED_BY_SILENCE,
                    REPORT_OBJECTED,
                    LEVEL_DECLINED,
                    DECISION_GIVEN,
                    DECISION_APPROVED,
                    DECISION_RETURNED,
                    REVIEW_REOPENED,
                    DECISION_NOT_PASSED)),
    PUBLICITY(
            Set.of(RequestState.PUBLICITY),
            Set.of(PUBLICITY_BEGUN, OBJECTION_RAISED, OBJECTION_SUSTAINED, OBJECTION_DISMISSED)),
    CERTIFICATE(
            Set.of(CERTIFIED, SURVEILLANCE, SUSPENDED, REVOKED, EXPIRED),
            Set.of(
                    CERTIFICATE_ISSUED,
                    SURVEILLANCE_DUE,
                    SURVEILLANCE_PASSED,
                    SURVEILLANCE_FAILED,
                    SURVEILLANCE_MISSED,
                    CERTIFICATE_SUSPENDED,
                    CERTIFICATE_RESTORED,
                    CERTIFICATE_REVOKED,
                    CERTIFICATE_EXPIRED));

    private final Set<RequestState> states;
    private final Set<StepAction> actions;

    Phase(Set<RequestState> states, Set<StepAction> actions) {
        this.states = states;
        this.actions = actions;
    }

    /** Empty for states in which a request may be wherever it stood before: refused, appealed, ended. */
    static Optional<Phase> of(RequestState state) {
        return Stream.of(values()).filter(phase -> phase.states.contains(state)).findFirst();
    }

    /** Empty for what may happen in any of them: reminders, appeals, a withdrawal. */
    static Optional<Phase> of(StepAction action) {
        return Stream.of(values())
                .filter(phase -> phase.actions.contains(action))
                .findFirst();
    }
}
