package io.zhiheng.assessment.domain.rectification;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A clause of a round of rectification.
 *
 * @param version of its answer when it was reopened
 * @param evidence the files of its answer in the revision before, which stay in use
 */
@Embeddable
public record ReopenedClause(
        String clause,
        int version,
        @JdbcTypeCode(SqlTypes.ARRAY) UUID[] evidence) {}
