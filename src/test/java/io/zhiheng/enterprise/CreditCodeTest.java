package io.zhiheng.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.shared.typed.CreditCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CreditCodeTest {

    static Stream<JsonNode> valid() {
        return GoldenCases.at("/uscc/valid");
    }

    static Stream<JsonNode> invalid() {
        return GoldenCases.at("/uscc/invalid");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aGoldenValidCodeIsRight(JsonNode code) {
        assertThat(CreditCode.fault(code.asText())).isNull();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void aGoldenInvalidCodeIsWrongAsTyped(JsonNode one) {
        assertThat(CreditCode.fault(one.path("code").asText()))
                .as(one.path("reason").asText())
                .isNotNull();
    }

    @Test
    void blanksFullWidthAndSmallLettersAreNormalised() {
        assertThat(CreditCode.normalise(" ９１000000 ma00000157\t")).isEqualTo("91000000MA00000157");
        assertThat(CreditCode.fault(CreditCode.normalise("91000000ma00000157"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "91000000MA0000015,LENGTH", "91000000IA00000157,CHARACTER", "91A00000MA00000157,REGION",
        "91000000MA00000150,CHECK", "91000000M0A0000157,CHECK", "'',LENGTH"
    })
    void theFaultSaysWhatIsWrong(String code, CreditCode.Fault fault) {
        assertThat(CreditCode.fault(code)).isEqualTo(fault);
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        var code = "91990099123456788R";
        for (int i = 0; i < 18; i++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                var changed = code.substring(0, i) + c + code.substring(i + 1);
                assertThat(CreditCode.fault(changed) == null).isEqualTo(changed.equals(code));
            }
        }
    }

    @Test
    void theOrganisationCodeHasACheckOfItsOwn() {
        assertThat(CreditCode.organisationCodeChecks("91990099123456788R")).isTrue();
        assertThat(CreditCode.organisationCodeChecks("91990099123456787R")).isFalse();
    }
}
