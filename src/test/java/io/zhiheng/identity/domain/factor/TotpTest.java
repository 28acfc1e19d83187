package io.zhiheng.identity.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_234_567_890);

    /** Appendix B of RFC 6238, SHA-1, of which apps show the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void aClockMayBeOffByOneStep() {
        long step = Totp.step(NOW);

        for (long off : new long[] {-1, 0, 1}) {
            assertThat(Totp.stepOf(Totp.code(SECRET, step + off), SECRET, 0, NOW))
                    .hasValue(step + off);
        }
        assertThat(Totp.stepOf(Totp.code(SECRET, step - 2), SECRET, 0, NOW)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, step + 2), SECRET, 0, NOW)).isEmpty();
    }

    @Test
    void aCodeCountsOnceAndSoDoThoseBeforeIt() {
        long step = Totp.step(NOW);

        assertThat(Totp.stepOf(Totp.code(SECRET, step), SECRET, step, NOW)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, step - 1), SECRET, step, NOW)).isEmpty();
        assertThat(Totp.stepOf(Totp.code(SECRET, step + 1), SECRET, step, NOW)).hasValue(step + 1);
    }
}
