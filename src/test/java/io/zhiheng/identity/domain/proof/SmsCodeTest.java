package io.zhiheng.identity.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SmsCodeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final SmsCode code = new SmsCode("13812345678", Purpose.REGISTER, "123456", NOON);

    @Test
    void theRightCodeWorksOnce() {
        assertThatCode(() -> code.use(" 123456 ", NOON.plusSeconds(299))).doesNotThrowAnyException();
        assertThat(refusal("123456", NOON.plusSeconds(299))).isEqualTo("sms-code-used");
    }

    @Test
    void afterFiveMinutesItIsWorthNothing() {
        assertThat(refusal("123456", NOON.plusSeconds(300))).isEqualTo("sms-code-expired");
    }

    @Test
    void afterFiveWrongTriesTheRightOneIsRefusedToo() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(refusal("00000" + attempt, NOON)).isEqualTo("sms-code-wrong");
        }
        assertThat(refusal("123456", NOON)).isEqualTo("sms-code-expired");
    }

    private String refusal(String given, Instant now) {
        return catchThrowableOfType(RuleBroken.class, () -> code.use(given, now))
                .rule();
    }
}
