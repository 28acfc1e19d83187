package io.zhiheng.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportFileNameTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void itIsTheEnterpriseAndTheDay() {
        assertThat(ReportFileName.of(" 浙江恒川阀门股份有限公司 ", DAY)).isEqualTo("浙江恒川阀门股份有限公司-2026-11-22");
    }

    @Test
    void whatFileSystemsRefuseBecomesADash() {
        assertThat(ReportFileName.of("甲/乙\\丙:\"丁\"\r\n?*<戊>|", DAY)).isEqualTo("甲-乙-丙-丁-戊--2026-11-22");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(ReportFileName.of("𠮷".repeat(100), DAY)).isEqualTo("𠮷".repeat(80) + "-2026-11-22");
    }
}
