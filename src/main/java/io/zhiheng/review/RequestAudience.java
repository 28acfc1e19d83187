package io.zhiheng.review;

import java.util.Set;
import java.util.UUID;

/** Whom a step of a request concerns. */
public interface RequestAudience {

    /** As it stands in the transaction that took the step. */
    Audience of(StepTaken step);

    /**
     * @param enterprise whether the enterprise is told
     * @param people     accounts of the institution's people who are told
     * @param platform   whether the platform's administrators are told
     */
    record Audience(boolean enterprise, Set<UUID> people, boolean platform) {}
}
