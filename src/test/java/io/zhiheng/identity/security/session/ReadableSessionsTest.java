package io.zhiheng.identity.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableSessionsTest {

    @Test
    void whatAnotherBuildWroteIsNotThere() {
        var conversions = ReadableSessions.conversions();
        assertThat(conversions.convert(conversions.convert("words", byte[].class), Object.class))
                .isEqualTo("words");
        assertThat(conversions.convert(new byte[] {1, 2, 3}, Object.class)).isNull();
    }
}
