package io.zhiheng.visit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManDaysTest {

    @ParameterizedTest
    @CsvSource({
        "0,1,1,2",
        "299,1,3,2",
        "300,1,3,3",
        "320,1,3,3",
        "1800,1,3,8",
        "90000,1,3,8",
        "320,3,3,4.0",
        "320,1,4,4",
        "320,2,5,4.5"
    })
    void theWorkGrowsWithPeopleSitesAndLevel(int employees, int sites, int level, String manDays) {
        assertThat(ManDays.of(employees, sites, level).onSite()).isEqualByComparingTo(manDays);
    }

    @Test
    void aVisitLastsFiveDaysAtMost() {
        assertThat(ManDays.of(90_000, 9, 5).mostDays()).isEqualTo(5);
        assertThat(ManDays.of(320, 2, 5).mostDays()).isEqualTo(5);
        assertThat(ManDays.of(0, 1, 1).mostDays()).isEqualTo(2);
    }

    @Test
    void aTeamSharesTheWork() {
        assertThat(ManDays.of(320, 1, 3).daysFor(2)).isEqualTo(2);
        assertThat(ManDays.of(320, 1, 3).daysFor(3)).isEqualTo(1);
        assertThat(ManDays.of(320, 1, 3).daysFor(0)).isEqualTo(3);
    }
}
