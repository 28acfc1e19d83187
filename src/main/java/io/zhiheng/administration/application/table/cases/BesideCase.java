package io.zhiheng.administration.application.table.cases;

import io.zhiheng.administration.application.table.cases.OwnCase.Origin;
import io.zhiheng.rating.cases.RatingCase;

/**
 * A test case as it stands beside the tables of a draft or a version.
 *
 * @param asked with what is expected of it here
 * @param own null for one that ships
 * @param mended null where it is expected as it was made
 */
public record BesideCase(RatingCase asked, OwnCase own, MendedExpectation mended) {

    static BesideCase of(RatingCase made, OwnCase own, MendedExpectation mended) {
        return new BesideCase(
                mended == null ? made : new RatingCase(made.id(), made.title(), made.input(), mended.expected()),
                own,
                mended);
    }

    public Origin origin() {
        return own == null ? Origin.SHIPPED : own.origin();
    }
}
