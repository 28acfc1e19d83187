package io.zhiheng.identity.domain.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nulabinc.zxcvbn.StandardDictionaries;
import io.zhiheng.shared.RuleBroken;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final int COMMONEST = 3000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lan-Tian-2026",
                "Lan Tian 7 Bai Yun",
                "alllowercaseletters",
                "correct horse battery",
                "厂房旁边有三棵白杨树一口井",
                "7294 0183 5562"
            })
    void longOnesPassWhateverTheyAreMadeOf(String password) {
        assertThatCode(() -> PasswordRules.check(password, "acme")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Ab1!567-xY9, password-too-short",
        "质量第一质量第一质量第, password-too-short",
        "Acme-Werk-zj-17, password-contains-name",
        "x9-aCmE-werk-17, password-contains-name",
        "Werk-13912345678, password-contains-name",
        "Zhiheng-2026, password-contains-name",
        "ＺｈｉＨｅｎｇ-birch-41, password-contains-name",
        "质衡-birch-tree-41, password-contains-name",
        "Password@123, password-too-common",
        "P@ssw0rd2026, password-too-common",
        "1qaz@WSX3edc, password-too-common",
        "Qwertyuiop1!, password-too-common",
        "passwordpassword, password-too-common",
        "aB3$aB3$aB3$, password-too-common",
        "123456789012, password-too-common",
        "Woaini1314520, password-too-common",
        "Admin@123456, password-too-common",
        "Beijing@2026, password-too-common",
        "Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!Aa1!x, password-too-long"
    })
    void badOnesAreRefusedAtTheField(String password, String rule) {
        var refusal =
                catchThrowableOfType(RuleBroken.class, () -> PasswordRules.check(password, "Acme", "13912345678"));
        assertThat(refusal).as(password).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.fieldErrors())
                .extracting(RuleBroken.FieldError::field)
                .containsExactly("password");
    }

    @Test
    void theCommonestAreRefusedHoweverTheyAreStretchedToTheLengthAskedFor() throws IOException {
        var commonest = StandardDictionaries.PASSWORDS_LOADER.load().getRankedDictionary().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(COMMONEST)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(commonest).hasSize(COMMONEST);
        assertThat(commonest.stream().flatMap(PasswordRulesTest::stretched).filter(PasswordRulesTest::passes))
                .isEmpty();
    }

    private static Stream<String> stretched(String common) {
        var capital = common.substring(0, 1).toUpperCase() + common.substring(1);
        return Stream.of(
                longEnough(common, "123456789012"),
                longEnough(capital, "!!!!!!!!!!!!"),
                common.repeat(1 + 11 / common.length()));
    }

    private static String longEnough(String common, String more) {
        return (common + more).substring(0, Math.max(12, common.length()));
    }

    private static boolean passes(String password) {
        try {
            PasswordRules.check(password);
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }
}
