package io.zhiheng.request.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;

/**
 * What stands above every page about a request.
 *
 * @param institution its name; null in a draft
 * @param appliedLevel null in a draft
 * @param appliedLevelName likewise
 */
public record RequestHead(
        AssessmentRequestId id,
        String number,
        RequestState state,
        String enterprise,
        String institution,
        int selfLevel,
        String selfLevelName,
        Integer appliedLevel,
        String appliedLevelName) {

    /** How pages colour the state; see {@code parts/status}. */
    public String look() {
        return look(state);
    }

    public static String look(RequestState state) {
        return switch (state) {
            case DRAFT -> "todo";
            case RETURNED, DOC_RECTIFY, RECTIFY, SUSPENDED -> "fix";
            case CERTIFIED -> "done";
            case REJECTED, NOT_PASSED, REVOKED, EXPIRED -> "bad";
            case WITHDRAWN, CLOSED -> "blocked";
            case SUBMITTED,
                    ACCEPTED,
                    TEAM_PROPOSED,
                    DOC_REVIEW,
                    ONSITE_PLANNED,
                    ONSITE,
                    REPORTING,
                    ENTERPRISE_CONFIRM,
                    DECISION,
                    PUBLICITY,
                    SURVEILLANCE,
                    APPEALED -> "doing";
        };
    }
}
