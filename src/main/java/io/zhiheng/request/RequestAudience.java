package io.zhiheng.request;

import java.util.Set;
import java.util.UUID;

/** Whom a step of a request concerns. */
public interface RequestAudience {

    /** As it stands in the transaction that took the step. */
    Audience of(StepTaken step);

    /** Accounts of the request's team as it stands now. */
    Set<UUID> team(AssessmentRequestId request);

    /**
     * @param enterprise whether the enterprise is told
     * @param people accounts of the institution's people who are told
     * @param takers accounts of those who are told that there is a task that one of them may claim; none of
     *     {@code people}
     * @param platform whether the platform's administrators are told
     */
    record Audience(boolean enterprise, Set<UUID> people, Set<UUID> takers, boolean platform) {}
}
