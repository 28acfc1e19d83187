package io.zhiheng.conversation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @Test
    void aRareCharacterCountsAsOne() {
        assertThat(WrittenText.of("𠮷".repeat(10), 10).text()).isEqualTo("𠮷".repeat(10));
        assertThatThrownBy(() -> WrittenText.of("𠮷".repeat(11), 10))
                .isInstanceOf(RuleBroken.class)
                .extracting(broken -> ((RuleBroken) broken).rule())
                .isEqualTo("text-too-long");
    }

    @Test
    void whatNoPageCanShowGoesAndLinesStay() {
        assertThat(WrittenText.of("  一\r\n二\u0000\t三\u0007 ", 10).text()).isEqualTo("一\n二\t三");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n ", "\u0000"})
    void nothingIsRefused(String text) {
        assertThatThrownBy(() -> WrittenText.of(text, 10))
                .isInstanceOf(RuleBroken.class)
                .extracting(broken -> ((RuleBroken) broken).rule())
                .isEqualTo("text-empty");
    }
}
