package io.zhiheng.identity.standing;

import java.util.List;

/**
 * What pages ask by themselves, whether or not anybody sits there: it is no activity of a session. Each module says so
 * of its own paths.
 *
 * @param patterns as {@code /api/v1/things/{id}/events}
 */
public record UnattendedPaths(List<String> patterns) {}
