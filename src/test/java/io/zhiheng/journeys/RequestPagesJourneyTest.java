package io.zhiheng.journeys;

import org.junit.jupiter.api.Nested;

/**
 * The demo's requests in all their states, by those who may see them and those who may not. One class, so that one JVM
 * plays these requests: that takes longer than looking at them.
 */
@Journey
class RequestPagesJourneyTest {

    @Nested
    class OfEverybody extends PublicPages {}

    @Nested
    class OfTheEnterprises extends EnterprisePages {}

    @Nested
    class OfTheStaff extends StaffPages {}

    @Nested
    class AndNobodyElses extends Confinement {}
}
