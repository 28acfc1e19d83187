package io.zhiheng.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    @Test
    void nobodyHoldsTwoOfTheAdminRoles() {
        assertThatThrownBy(() -> staff(Set.of(Role.PLATFORM_ADMIN, Role.SECURITY_AUDITOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void managerAndAssessorMayBeOneAccount() {
        assertThat(staff(Set.of(Role.INSTITUTION_MANAGER, Role.ASSESSOR))
                        .actor()
                        .roles())
                .containsExactlyInAnyOrder(Role.INSTITUTION_MANAGER, Role.ASSESSOR);
    }

    @Test
    void anEnterprisesActorActsForItUnderTheAccountsNameUntilAPersonIsNamed() {
        var enterprise = EnterpriseId.next();
        var actor = Account.ofEnterprise(UUID.randomUUID(), enterprise, "acme", "hash", "13812345678", NOW)
                .actor();
        assertThat(actor.enterprise()).isEqualTo(enterprise);
        assertThat(actor.personName()).isEqualTo("acme");
        assertThat(actor.as("李四").personName()).isEqualTo("李四");
        assertThat(actor.as("李四").accountName()).isEqualTo("acme");
    }

    private static Account staff(Set<Role> roles) {
        return Account.ofStaff(UUID.randomUUID(), null, roles, "somebody", "hash", null, NOW);
    }
}
