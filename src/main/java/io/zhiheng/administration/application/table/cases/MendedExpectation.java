package io.zhiheng.administration.application.table.cases;

import io.zhiheng.rating.cases.CaseResult;
import io.zhiheng.shared.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a change of tables makes of a case on purpose: expected from then on instead of what the case says.
 *
 * @param expected figures by their names, all that the case compares
 * @param by person name
 */
public record MendedExpectation(Map<String, String> expected, String reason, String by, Instant at) {

    /** What came out is expected from now on. */
    public static MendedExpectation of(CaseResult result, String reason, Actor actor, Instant now) {
        var expected = new LinkedHashMap<String, String>();
        result.lines().forEach(line -> expected.put(line.key(), line.same() ? line.expected() : line.actual()));
        return new MendedExpectation(expected, reason, actor.personName(), now);
    }
}
