package io.zhiheng.enterprise;

import java.time.Instant;
import java.util.List;

/**
 * A profile as it stands in the database.
 *
 * @param version 1 for the first save
 * @param warnings what looks wrong but is not refused
 */
public record SavedProfile(Profile profile, long version, String savedBy, Instant savedAt, List<Warning> warnings) {

    /** @param message in words of the user's language */
    public record Warning(String field, String message) {}
}
