package io.zhiheng.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import org.junit.jupiter.api.Test;

class TextLengthTest {

    private final TextLength allowed = new TextLength(2, 3);

    @Test
    void aRareCharacterCountsAsOne() {
        assertThat(TextLength.of("𠮷𠮷质")).isEqualTo(3);
        assertThat(allowed.allows("𠮷𠮷质")).isTrue();
        assertThat(TextLength.of(null)).isZero();
    }

    @Test
    void theFaultNamesTheLimitThatWasMissedAndTheLength() {
        assertThat(allowed.fault("reason", "质", "short", "long")).contains(FieldError.of("reason", "short", 2, 1));
        assertThat(allowed.fault("reason", "质量", "short", "long")).isEmpty();
        assertThat(allowed.fault("reason", "质量能力", "short", "long")).contains(FieldError.of("reason", "long", 3, 4));
    }

    @Test
    void nothingIsTooShortWhereOnlyTheEndIsSaid() {
        assertThat(TextLength.atMost(3).fault("note", null, "long")).isEmpty();
    }

    @Test
    void aRefusalStandsAtItsField() {
        assertThatThrownBy(() -> TextLength.atMost(3).require("note", "质量能力", "assessment.rule.note-too-long"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.rule()).isEqualTo("note-too-long");
                    assertThat(broken.fieldErrors())
                            .containsExactly(FieldError.of("note", "assessment.rule.note-too-long", 3, 4));
                });
    }
}
