package io.zhiheng.identity;

import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The accounts of the demo, with ids that never change so that the demo's data can refer to them. They exist in the
 * profile {@code demo} only; the production profile refuses to start on a database that holds them.
 */
public final class DemoAccounts {

    public static final String PASSWORD = "Zhiheng-2026";

    public static final EnterpriseId ENTERPRISE_NEW = EnterpriseId.of("00000000-0000-4000-8000-0000000000e1");
    public static final EnterpriseId ENTERPRISE_HALF = EnterpriseId.of("00000000-0000-4000-8000-0000000000e2");
    public static final EnterpriseId ENTERPRISE_DONE = EnterpriseId.of("00000000-0000-4000-8000-0000000000e3");
    public static final UUID INSTITUTION = UUID.fromString("00000000-0000-4000-8000-0000000000c1");
    public static final UUID OTHER_INSTITUTION = UUID.fromString("00000000-0000-4000-8000-0000000000c2");

    public static final List<DemoAccount> ALL = List.of(
            enterprise(1, "demo-new", "13800000001", ENTERPRISE_NEW, "demo-enterprise-new"),
            enterprise(2, "demo-half", "13800000002", ENTERPRISE_HALF, "demo-enterprise-half"),
            enterprise(3, "demo-done", "13800000003", ENTERPRISE_DONE, "demo-enterprise-done"),
            staff(11, "demo-manager", "13800000011", INSTITUTION, Role.INSTITUTION_MANAGER, "demo-institution-manager"),
            staff(21, "demo-assessor-1", "13800000021", INSTITUTION, Role.ASSESSOR, "demo-assessor-1"),
            staff(22, "demo-assessor-2", "13800000022", INSTITUTION, Role.ASSESSOR, "demo-assessor-2"),
            staff(23, "demo-assessor-3", "13800000023", INSTITUTION, Role.ASSESSOR, "demo-assessor-3"),
            staff(24, "demo-assessor-4", "13800000024", INSTITUTION, Role.ASSESSOR, "demo-assessor-4"),
            staff(25, "demo-assessor-5", "13800000025", INSTITUTION, Role.ASSESSOR, "demo-assessor-5"),
            staff(26, "demo-assessor-6", "13800000026", INSTITUTION, Role.ASSESSOR, "demo-assessor-6"),
            staff(
                    12,
                    "demo-manager-2",
                    "13800000012",
                    OTHER_INSTITUTION,
                    Role.INSTITUTION_MANAGER,
                    "demo-institution-manager-2"),
            staff(31, "demo-process-admin-1", "13800000031", null, Role.PROCESS_ADMIN, "demo-process-admin-1"),
            staff(32, "demo-process-admin-2", "13800000032", null, Role.PROCESS_ADMIN, "demo-process-admin-2"),
            staff(41, "demo-platform-admin", "13800000041", null, Role.PLATFORM_ADMIN, "demo-platform-admin"),
            staff(42, "demo-platform-admin-2", "13800000042", null, Role.PLATFORM_ADMIN, "demo-platform-admin-2"),
            staff(51, "demo-auditor", "13800000051", null, Role.SECURITY_AUDITOR, "demo-security-auditor"));

    private static final int VALVES = 16;
    private static final int PLANTS = 9;

    /**
     * Enterprises whose requests for a third-party assessment stand in its various states: {@code demo-valve-01} …,
     * which make valves in one city, and then {@code demo-plant-17} …, which make other things in others.
     */
    public static final List<DemoAccount> REQUESTING = IntStream.rangeClosed(1, VALVES + PLANTS)
            .mapToObj(DemoAccounts::requesting)
            .toList();

    private DemoAccounts() {}

    /** Everybody. */
    public static Stream<DemoAccount> all() {
        return Stream.concat(ALL.stream(), REQUESTING.stream());
    }

    /**
     * @param enterprise null for staff
     * @param token the personal token of the JSON API
     */
    public record DemoAccount(
            UUID id,
            String name,
            String mobile,
            EnterpriseId enterprise,
            UUID institution,
            Set<Role> roles,
            String token) {

        public boolean isStaff() {
            return enterprise == null;
        }
    }

    private static DemoAccount requesting(int number) {
        var name = (number <= VALVES ? "valve-%02d" : "plant-%02d").formatted(number);
        return new DemoAccount(
                UUID.fromString("00000000-0000-4000-8000-0000000002%02d".formatted(number)),
                "demo-" + name,
                "138000002%02d".formatted(number),
                EnterpriseId.of("00000000-0000-4000-8000-0000000003%02d".formatted(number)),
                null,
                Set.of(Role.ENTERPRISE),
                "demo-enterprise-" + name);
    }

    private static DemoAccount enterprise(
            int number, String name, String mobile, EnterpriseId enterprise, String token) {
        return new DemoAccount(id(number), name, mobile, enterprise, null, Set.of(Role.ENTERPRISE), token);
    }

    private static DemoAccount staff(
            int number, String name, String mobile, UUID institution, Role role, String token) {
        return new DemoAccount(id(number), name, mobile, null, institution, Set.of(role), token);
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-0000000001%02d".formatted(number));
    }
}
