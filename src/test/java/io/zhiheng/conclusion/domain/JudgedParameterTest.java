package io.zhiheng.conclusion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgedParameterTest {

    @Test
    void aFigureDiffersByItsValueAndOnlyOnceSomebodyHasVerifiedIt() {
        assertThat(judged("120", "120.00", "王建国").differs()).isFalse();
        assertThat(judged("120", "118", "王建国").differs()).isTrue();
        assertThat(judged(null, "118", "王建国").differs()).isTrue();
        assertThat(judged("120", null, null).differs()).isFalse();
    }

    private static JudgedParameter judged(String declared, String verified, String by) {
        return new JudgedParameter("P01", declared, verified, null, by);
    }
}
