package io.zhiheng.administration.application.table;

import java.time.Instant;

/**
 * Tables that belong together, in the list.
 *
 * @param title in Chinese
 * @param edition null for a general table
 * @param current whether what begins now uses them
 * @param number of the version in force
 */
public record TableSetLine(
        String subject,
        String title,
        String edition,
        boolean current,
        String number,
        Instant publishedAt,
        boolean shipped) {}
