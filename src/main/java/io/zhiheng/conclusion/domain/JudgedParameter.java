package io.zhiheng.conclusion.domain;

import java.math.BigDecimal;

/**
 * A performance parameter as the enterprise gave it and as the assessors verified it.
 *
 * @param declared as typed; null where none was given
 * @param verified 核实值; the declared one where the assessors agreed, null where nobody verified it since the indicators
 *     that use it do not apply
 * @param reason null where none was given
 * @param verifiedBy null while nobody has verified it
 */
public record JudgedParameter(String parameter, String declared, String verified, String reason, String verifiedBy) {

    public boolean differs() {
        return verifiedBy != null
                && (declared == null || new BigDecimal(declared).compareTo(new BigDecimal(verified)) != 0);
    }
}
