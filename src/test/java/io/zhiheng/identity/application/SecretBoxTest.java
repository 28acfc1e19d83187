package io.zhiheng.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final byte[] SECRET = {1, 2, 3};

    private final UUID account = UUID.randomUUID();

    @Test
    void whatIsSealedOpensAgainAndLooksDifferentEachTime() {
        var box = box(KEY, true);

        assertThat(box.open(box.seal(SECRET, account), account)).isEqualTo(SECRET);
        assertThat(box.seal(SECRET, account)).isNotEqualTo(box.seal(SECRET, account));
    }

    @Test
    void itOpensForNoOtherAccountAndNotWhenTamperedWith() {
        var box = box(KEY, true);
        var sealed = box.seal(SECRET, account);

        assertThatIllegalStateException().isThrownBy(() -> box.open(sealed, UUID.randomUUID()));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> box.open(sealed, account));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64 !"})
    void withoutAKeyNothingStarts(String key) {
        assertThatIllegalStateException().isThrownBy(() -> box(key, true)).withMessageContaining("secret-key");
    }

    @Test
    void noKeyIsNeededWhereTheSecondFactorIsOff() {
        assertThat(box("", false)).isNotNull();
    }

    private static SecretBox box(String key, boolean secondFactor) {
        return new SecretBox(new IdentitySettings(null, null, null, null, "1.0", secondFactor, key, null));
    }
}
