package io.zhiheng.platform.rules.general;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The decision tables that belong to no rating scheme and have versions of their own. The version in force is looked up
 * each time, so that a publication reaches all nodes at once; each version is compiled once per node and kept.
 */
public interface GeneralTables {

    /**
     * 企业规模: facts {@code employees} (persons) and {@code revenue} (万元) as numbers, {@code industry} as text, may be
     * absent.
     */
    String ENTERPRISE_SIZE = "enterprise-size";

    /**
     * 利益冲突: facts {@code circumstance} and {@code role} (MEMBER, LEAD, DECIDER, HANDLER) as text, {@code value} as
     * number: whole months since it ended, -1 while it lasts; how many times in a row; else 0. No row: no conflict.
     */
    String CONFLICT_OF_INTEREST = "conflict-of-interest";

    /** 可解除的利益冲突: fact {@code circumstance} as text. No row: nobody can lift it. */
    String LIFTABLE_CONFLICT = "liftable-conflict";

    /** What may stand between a person and an enterprise; nothing else is ever asked. */
    Set<String> CIRCUMSTANCES = Set.of(
            "EMPLOYED",
            "CONSULTED",
            "SHARES",
            "FAMILY",
            "SAME-GROUP",
            "DECLARED-EMPLOYED",
            "DECLARED-CONSULTED",
            "DECLARED-INTEREST",
            "INSTITUTION-CONSULTED",
            "IN-TEAM",
            "LED-BEFORE",
            "OBJECTED");

    /** What the first row that fits says. @param row from 1 */
    record Decision(String result, int version, int row) {}

    /**
     * @param facts numbers as {@link java.math.BigDecimal} or whole {@link Number}, texts as String; an absent number
     *     fits no row that compares it, an absent text fits {@code *} only
     * @return empty when no row fits
     */
    Optional<Decision> decide(String table, Map<String, Object> facts);
}
