package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.cases.BesideCase;
import io.zhiheng.administration.application.table.cases.MendedExpectation;
import io.zhiheng.administration.application.table.cases.OwnCase.Origin;
import java.time.Instant;

/**
 * A test case in the list.
 *
 * @param by who made it; null for one that ships
 * @param mended null where it is expected as it was made
 */
public record CaseLine(String id, String title, Origin origin, String by, Instant at, Mended mended) {

    /** That something else is expected, and why. */
    public record Mended(String reason, String by, Instant at) {

        static Mended of(MendedExpectation expectation) {
            return expectation == null ? null : new Mended(expectation.reason(), expectation.by(), expectation.at());
        }
    }

    static CaseLine of(BesideCase beside) {
        var own = beside.own();
        return new CaseLine(
                beside.asked().id(),
                beside.asked().title(),
                beside.origin(),
                own == null ? null : own.by(),
                own == null ? null : own.at(),
                Mended.of(beside.mended()));
    }
}
