package io.zhiheng.institution;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What ties or tied an assessor to an enterprise, by the assessor's own standing declaration.
 *
 * @param id one declared again is another
 * @param creditCode 统一社会信用代码 in capitals; null where the assessor did not know it
 * @param until last day of it; null while it lasts
 */
public record FormerTie(UUID id, String enterpriseName, String creditCode, Kind kind, LocalDate until) {

    /** Worked for it, consulted, trained or audited it, holds shares of it, has family there. */
    public enum Kind {
        EMPLOYED,
        CONSULTED,
        SHARES,
        FAMILY
    }
}
