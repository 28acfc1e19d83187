package io.zhiheng.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.shared.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Zhiheng-2026", "Lan Tian 7 Bai Yun", "质量第一Quality1", "aB3$aB3$aB3$"})
    void goodOnesPass(String password) {
        assertThatCode(() -> PasswordRules.check(password, "acme")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1!567, password-too-short",
        "abcdefghij1, password-too-plain",
        "1234567890!, password-too-plain",
        "Acme-2026-zj, password-contains-name",
        "x9-aCmE-2026, password-contains-name",
        "Password@123, password-too-common",
        "P@ssw0rd2026, password-too-common",
        "1qaz@WSX3edc, password-too-common",
        "Qwertyuiop1!, password-too-common",
        "Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!x, password-too-long"
    })
    void badOnesAreRefusedAtTheField(String password, String rule) {
        var refusal = catchThrowableOfType(RuleBroken.class, () -> PasswordRules.check(password, "Acme"));
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.fieldErrors()).extracting(RuleBroken.FieldError::field).containsExactly("password");
    }
}
