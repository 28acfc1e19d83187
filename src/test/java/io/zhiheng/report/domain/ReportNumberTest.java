package io.zhiheng.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportNumberTest {

    @Test
    void itNamesItsYear() {
        assertThat(ReportNumber.ofSelfAssessment(LocalDate.of(2026, 11, 22), 123))
                .hasToString("ZH-SA-2026-000123");
    }
}
