package io.zhiheng.administration.application.table;

import java.time.Instant;

/**
 * A table in the list of those in force.
 *
 * @param title in Chinese
 * @param edition null for a general table
 * @param version of the set that is in force
 * @param changedIn the version in which this very table last changed
 * @param shipped whether that version came with a build
 */
public record TableLine(
        String name,
        String title,
        String subject,
        String edition,
        String version,
        int rows,
        String changedIn,
        Instant changedAt,
        boolean shipped) {}
