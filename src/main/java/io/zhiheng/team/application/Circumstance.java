package io.zhiheng.team.application;

import io.zhiheng.platform.rules.GeneralTables;
import io.zhiheng.team.domain.DeclaredConflict;
import java.util.Map;

/**
 * One thing between a person and an enterprise, as the table of conflicts asks about it.
 *
 * @param value whole months since it ended or was declared, -1 while it lasts; how many times in a row; 0 where neither
 *     is meant
 */
record Circumstance(String name, int value) {

    static final int LASTING = -1;

    static Circumstance of(String name) {
        return new Circumstance(name, 0);
    }

    Map<String, Object> facts(ConflictCheck.Part part) {
        return Map.of("circumstance", name, "role", part.name(), "value", value);
    }

    /** @see GeneralTables#CONFLICT_OF_INTEREST */
    static Circumstance declared(DeclaredConflict.Kind kind, int months) {
        return new Circumstance("DECLARED-" + kind, months);
    }
}
