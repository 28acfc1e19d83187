package io.zhiheng.rating.application;

/** The same cases under edition 1.1, of which they are. */
class EarlierGoldenRatingTest extends GoldenRatingTest {

    private static final PreparedScheme EDITION_ONE_ONE = TestSchemes.before();

    @Override
    PreparedScheme scheme() {
        return EDITION_ONE_ONE;
    }
}
