package io.zhiheng.portal.tomcat;

import java.util.Set;

/** Under which name the words for a status stand in the bundles: its own, or that of its kind. */
public final class StatusName {

    private static final Set<Integer> NAMED = Set.of(400, 403, 404, 405, 408, 413, 415, 429, 500, 503);
    private static final int FIRST_OF_OURS = 500;

    private StatusName() {}

    public static String of(int status) {
        if (NAMED.contains(status)) {
            return String.valueOf(status);
        }
        return status < FIRST_OF_OURS ? "400" : "500";
    }
}
