package io.zhiheng.administration;

import java.util.UUID;

/**
 * A colleague released or refused what somebody proposed.
 *
 * @param process what it is a version of, in Chinese
 * @param version null where it was refused
 * @param by who decided
 * @param reason may be empty
 */
public record ReleaseDecided(
        UUID release, UUID proposedBy, String process, String version, UUID decider, String by, String reason) {}
