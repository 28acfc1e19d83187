package io.zhiheng.institution.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What entitles somebody to assess. For the meaning of each part see {@link io.zhiheng.institution.Assessor}. */
@Embeddable
public record Qualification(
        String certificateNo,
        String grade,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> industries,
        LocalDate qualifiedUntil,
        Integer capacity,
        String employerGroup,
        Boolean lead) {}
