package io.zhiheng.audit;

import java.time.LocalDate;

/**
 * What the trail is narrowed to; blank or null for everything.
 *
 * @param who beginning of an account's or a person's name
 * @param action as it is stored
 * @param subject beginning of a kind with an id, or of the id alone
 * @param since first day, in Beijing
 * @param until last day
 */
public record TrailFilter(String who, String action, String subject, LocalDate since, LocalDate until) {

    public boolean isNarrowed() {
        return !who.isBlank() || !action.isBlank() || !subject.isBlank() || since != null || until != null;
    }
}
