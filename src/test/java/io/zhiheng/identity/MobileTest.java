package io.zhiheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                " 138 1234 5678 ",
                "+86 138-1234-5678",
                "008613812345678",
                "8613812345678",
                "１３８１２３４５６７８",
                "(+86)13812345678"
            })
    void everyUsualSpellingIsTheSameNumber(String typed) {
        assertThat(Mobile.of(typed)).contains("13812345678");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1381234567",
                "138123456789",
                "12812345678",
                "010-12345678",
                "1381234567a",
                "+1 3812345678",
                "十三八一二三四五六七八"
            })
    void whatIsNoMobileOfTheMainlandIsRefused(String typed) {
        assertThat(Mobile.of(typed)).isEmpty();
    }

    @Test
    void listsShowHalfOfIt() {
        assertThat(Mobile.masked("13812345678")).isEqualTo("138****5678");
    }
}
