package io.zhiheng.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    private final Typefaces typefaces = new Typefaces();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "质量 Quality 100% ≥ 98.5 ℃ ㎡ Φ ± × ① 㐀 𬭎\n第二行\t",
                "☑已建立 ☐未建立 ☒ ✓ ✔ ✗",
                "⌀12 ⌖0.05 ⏥ ⌭ ⌓ ⊥ ∥ ⌴ ↧",
                "H₂O 10⁻⁶ ∅ ∑ √ 𝜎",
                "吉𠮷 𠀀 𪚥 𫝀 𬺰",
                "😀 ✅ 🏆 ⭐ 📌 🔧"
            })
    void whatATypefaceHasStaysAsItIs(String text) {
        assertThat(visible(text).value()).isEqualTo(text);
        assertThat(visible(text).missing()).isEmpty();
    }

    @Test
    void aCharacterWithoutGlyphBecomesABoxAndIsNamed() {
        assertThat(visible("吉\ud880\udc00").value()).isEqualTo("吉□");
        assertThat(visible("吉\ud880\udc00").missing()).containsExactly(0x30000);
        assertThat(visible("\ue000\uf0ff").missing()).containsExactly(0xe000, 0xf0ff);
    }

    @Test
    void whatOnlyChangesTheLookOfAnEmojiIsLeftOut() {
        assertThat(visible("👨‍👩‍👧完").value()).isEqualTo("👨👩👧完");
        assertThat(visible("👍🏽完").value()).isEqualTo("👍完");
        assertThat(visible("❤️完").value()).isEqualTo("❤完");
        assertThat(visible("1️⃣首件 *️⃣末件").value()).isEqualTo("1首件 *末件");
        assertThat(visible("1️⃣").missing()).isEmpty();
    }

    @Test
    void bulletsAndBoxesOfWordAreWhatTheyWereInWord() {
        assertThat(visible("\uf0b7一 \uf0a7二 \uf0d8三 \uf0fe已建立 \uf0a8未建立 \uf0fc").value())
                .isEqualTo("•一 ▪二 ➢三 ☑已建立 ☐未建立 ✓");
    }

    @Test
    void controlCharactersThatXmlRefusesAreBoxes() {
        assertThat(visible("a\u0000b\u0008c\u007f").value()).isEqualTo("a□b□c□");
    }

    @Test
    void halvesOfCharactersAreBoxes() {
        assertThat(visible("x\ud842y").value()).isEqualTo("x□y");
        assertThat(visible("x\udfb7").value()).isEqualTo("x□");
    }

    @Test
    void lineSeparatorsBreakTheLine() {
        assertThat(visible("一\u2028二\u2029三\u000b四\u000c五").value()).isEqualTo("一\n二\n三\n四\n五");
        assertThat(visible("一\u000b二").missing()).isEmpty();
    }

    @Test
    void whatIsInvisibleAnywayLeavesNoTrace() {
        assertThat(visible("\ufeff质\u200b量\u200d").value()).isEqualTo("质量");
        assertThat(visible("\ufeff质\u200b量").missing()).isEmpty();
    }

    private VisibleText visible(String text) {
        return typefaces.visible(text);
    }
}
