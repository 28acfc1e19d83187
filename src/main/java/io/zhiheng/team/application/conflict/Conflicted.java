package io.zhiheng.team.application.conflict;

import io.zhiheng.team.application.conflict.ConflictCheck.Conflict;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who must stay away from a request, and why.
 *
 * @param own whether it is the reader
 */
public record Conflicted(UUID account, String name, List<Conflict> conflicts, boolean own) {

    /** The interests that the reader sees, by their keys. */
    public String keys() {
        return conflicts.stream().map(Conflict::key).collect(Collectors.joining(" "));
    }

    /** Whether the reader may say that it does not matter. */
    public boolean isLiftable() {
        return !own && conflicts.stream().allMatch(Conflict::liftable);
    }
}
