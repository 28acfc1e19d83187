package io.zhiheng.team.application.conflict;

import io.zhiheng.institution.FormerTie;
import io.zhiheng.platform.rules.general.GeneralTables;
import io.zhiheng.team.domain.DeclaredConflict;
import io.zhiheng.team.domain.DeclaredConflict.Kind;
import io.zhiheng.team.domain.Interest;
import java.util.Map;

/**
 * One thing between a person and an enterprise, as the table of conflicts asks about it.
 *
 * @param value whole months since it ended or was declared, -1 while it lasts; how many times in a row; 0 where neither
 *     is meant
 * @param source which declaration documents it; null where none does, or not yet
 * @param note the person's own words about it, may be null
 */
record Circumstance(String name, int value, String source, String note) {

    static final int LASTING = -1;

    static Circumstance of(String name) {
        return new Circumstance(name, 0);
    }

    Circumstance(String name, int value) {
        this(name, value, null, null);
    }

    Map<String, Object> facts(ConflictCheck.Part part) {
        return Map.of("circumstance", name, "role", part.name(), "value", value);
    }

    Interest interest(String words) {
        return new Interest(name, source, words, note);
    }

    static Circumstance of(FormerTie tie, int months) {
        return new Circumstance(tie.kind().name(), months, tie.id().toString(), null);
    }

    static Circumstance of(DeclaredConflict declared, int months) {
        return new Circumstance(named(declared.kind()), months, declared.id().toString(), declared.note());
    }

    /** What is just being declared: whatever was lifted before, this is another interest. */
    static Circumstance declaredNow(Kind kind) {
        return new Circumstance(named(kind), 0);
    }

    /** @see GeneralTables#CONFLICT_OF_INTEREST */
    private static String named(Kind kind) {
        return "DECLARED-" + kind;
    }
}
