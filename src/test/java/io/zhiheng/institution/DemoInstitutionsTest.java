package io.zhiheng.institution;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.institution.application.SeedDemoInstitutions;
import io.zhiheng.shared.typed.CreditCode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DemoInstitutionsTest {

    @Autowired
    Institutions institutions;

    @Autowired
    Assessors assessors;

    @Autowired
    SeedDemoInstitutions seedDemoInstitutions;

    @Test
    void twoInstitutionsTakeRequests() {
        assertThat(institutions.active()).extracting(Institution::code).contains("HD", "LN");
        assertThat(institutions.active())
                .filteredOn(one -> Set.of("HD", "LN").contains(one.code()))
                .hasSize(2)
                .allMatch(one -> CreditCode.fault(one.creditCode()) == null);
        assertThat(institutions.find(DemoAccounts.INSTITUTION))
                .get()
                .extracting(Institution::code)
                .isEqualTo("HD");
    }

    @Test
    void theInstitutionHasPeopleWhoMayFormATeamAndDecideOutsideOfIt() {
        var people = assessors.of(DemoAccounts.INSTITUTION);

        assertThat(people).hasSizeGreaterThanOrEqualTo(6).allMatch(Assessor::active);
        assertThat(people).filteredOn(Assessor::lead).hasSizeGreaterThanOrEqualTo(2);
        assertThat(people).filteredOn(one -> one.industries().contains("C34")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(assessors.managersOf(DemoAccounts.INSTITUTION)).hasSize(1);
        assertThat(assessors.of(DemoAccounts.OTHER_INSTITUTION)).isEmpty();
    }

    @Test
    void oneAssessorWorkedForTheFinishedEnterpriseNotLongAgo() {
        var assessor = assessors.of(DemoAccounts.INSTITUTION).stream()
                .filter(one -> one.certificateNo().equals("PG-2020-02240"))
                .findFirst()
                .orElseThrow();

        assertThat(assessors.tiesOf(assessor.account())).singleElement().satisfies(tie -> {
            assertThat(tie.creditCode()).isEqualTo("91990000MA0TE5T088");
            assertThat(tie.kind()).isEqualTo(FormerTie.Kind.EMPLOYED);
            assertThat(tie.until()).isNotNull();
        });
        assertThat(assessors.nameOf(assessor.account())).contains(assessor.name());
    }

    @Test
    void seedingAgainChangesNothing() {
        var before = assessors.of(DemoAccounts.INSTITUTION);

        seedDemoInstitutions.execute();

        assertThat(assessors.of(DemoAccounts.INSTITUTION)).isEqualTo(before);
    }
}
