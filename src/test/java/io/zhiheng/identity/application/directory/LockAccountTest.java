package io.zhiheng.identity.application.directory;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.FORBIDDEN;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.identity.application.directory.OpenMobile.AccountMobileOpened;
import io.zhiheng.identity.directory.AccountLocked;
import io.zhiheng.identity.directory.AccountUnlocked;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.inmemory.Workbench;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LockAccountTest {

    private static final String WHY = "企业来函要求暂停使用";

    private final Workbench bench = new Workbench();
    private final Account admin = staff("admin_1", Role.PLATFORM_ADMIN);
    private final Account fan = bench.keep(Account.ofEnterprise(
            UUID.randomUUID(), EnterpriseId.next(), "fan_01", "hash", "13911112222", bench.clock.instant()));
    private final LockAccount lock = bench.the(LockAccount.class);
    private final UnlockAccount unlock = bench.the(UnlockAccount.class);

    @Test
    void aLockedAccountIsOpenNoMoreUntilItIsUnlocked() {
        lock.execute(admin.actor(), fan.id(), "  " + WHY + " ");
        assertThat(fan.isOpen()).isFalse();
        assertThat(fan.lockedReason()).isEqualTo(WHY);
        assertThat(bench.events(AccountLocked.class))
                .containsExactly(new AccountLocked(fan.id(), fan.enterprise(), "fan_01", "13911112222", WHY));
        refusing(() -> lock.execute(admin.actor(), fan.id(), WHY)).by(CONFLICT, "already-locked");

        unlock.execute(admin.actor(), fan.id(), "企业已说明情况");
        assertThat(fan.isOpen()).isTrue();
        assertThat(fan.lockedReason()).isNull();
        assertThat(bench.events(AccountUnlocked.class)).hasSize(1);
        refusing(() -> unlock.execute(admin.actor(), fan.id(), WHY)).by(CONFLICT, "not-locked");
    }

    @Test
    void nothingIsDoneWithoutAReason() {
        for (var typed : new String[] {null, "", "  短 ", "长".repeat(201)}) {
            refusing(() -> lock.execute(admin.actor(), fan.id(), typed))
                    .by(INVALID, "reason-length")
                    .at("reason");
            refusing(() -> unlock.execute(admin.actor(), fan.id(), typed))
                    .by(INVALID, "reason-length")
                    .at("reason");
            refusing(() -> bench.the(OpenMobile.class).execute(admin.actor(), fan.id(), typed))
                    .by(INVALID, "reason-length")
                    .at("reason");
        }
        assertThat(fan.isOpen()).isTrue();
        assertThat(bench.events(AccountMobileOpened.class)).isEmpty();
    }

    @Test
    void nobodyLocksTheOwnAccount() {
        staff("admin_2", Role.PLATFORM_ADMIN);
        refusing(() -> lock.execute(admin.actor(), admin.id(), WHY)).by(FORBIDDEN, "own-account");
        refusing(() -> unlock.execute(admin.actor(), admin.id(), WHY)).by(FORBIDDEN, "own-account");
    }

    @Test
    void theLastAdministratorOfAKindStays() {
        for (var role : Set.of(Role.PROCESS_ADMIN, Role.SECURITY_AUDITOR)) {
            var only = staff("only_" + role, role);
            refusing(() -> lock.execute(admin.actor(), only.id(), WHY)).by(CONFLICT, "last-of-role");
            var second = staff("second_" + role, role);
            lock.execute(admin.actor(), only.id(), WHY);
            refusing(() -> lock.execute(admin.actor(), second.id(), WHY)).by(CONFLICT, "last-of-role");
            unlock.execute(admin.actor(), only.id(), WHY);
            lock.execute(admin.actor(), second.id(), WHY);
        }
    }

    @Test
    void theWholeMobileIsShownAndThatIsKept() {
        assertThat(bench.the(OpenMobile.class).execute(admin.actor(), fan.id(), WHY))
                .isEqualTo("13911112222");
        assertThat(bench.events(AccountMobileOpened.class))
                .containsExactly(new AccountMobileOpened(fan.id(), "fan_01", WHY));
    }

    @Test
    void toOthersNoAccountIsThere() {
        for (var role : Role.values()) {
            if (Set.of(Role.PLATFORM_ADMIN, Role.ENTERPRISE, Role.MEMBER, Role.DEPUTY)
                    .contains(role)) {
                continue;
            }
            var other = staff("other_" + role, role);
            assertThatThrownBy(() -> lock.execute(other.actor(), fan.id(), WHY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> unlock.execute(other.actor(), fan.id(), WHY))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.the(OpenMobile.class).execute(other.actor(), fan.id(), WHY))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> lock.execute(admin.actor(), UUID.randomUUID(), WHY))
                .isInstanceOf(NotFound.class);
    }

    private Account staff(String name, Role role) {
        var institution = role == Role.ASSESSOR || role == Role.INSTITUTION_MANAGER ? UUID.randomUUID() : null;
        return bench.keep(Account.ofStaff(
                UUID.randomUUID(), institution, Set.of(role), name, "hash", null, bench.clock.instant()));
    }
}
