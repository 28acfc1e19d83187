package io.zhiheng.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    private final ReportFonts fonts = new ReportFonts();

    @Test
    void whatTheFontHasStaysAsItIs() {
        var text = "质量 Quality 100% ≥ 98.5 ℃ ㎡ Φ ± × ① 㐀 𬭎\n第二行\t";
        assertThat(visible(text).value()).isEqualTo(text);
        assertThat(visible(text).missing()).isEmpty();
    }

    @Test
    void aCharacterWithoutGlyphBecomesABoxAndIsNamed() {
        assertThat(visible("吉𠮷").value()).isEqualTo("吉□");
        assertThat(visible("吉𠮷").missing()).containsExactly(0x20bb7);
    }

    @Test
    void anEmojiIsOneBoxHoweverManyCodePointsItIsMadeOf() {
        assertThat(visible("好😀吧").value()).isEqualTo("好□吧");
        assertThat(visible("👨‍👩‍👧完").value()).isEqualTo("□完");
        assertThat(visible("👍🏽完").value()).isEqualTo("□完");
        assertThat(visible("🇨🇳🇨🇳").value()).isEqualTo("□□");
        assertThat(visible("❤️完").value()).isEqualTo("□完");
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
        assertThat(visible("一\u2028二\u2029三").value()).isEqualTo("一\n二\n三");
    }

    @Test
    void whatIsInvisibleAnywayLeavesNoTrace() {
        assertThat(visible("\ufeff质\u200b量\u200d").value()).isEqualTo("质量");
        assertThat(visible("\ufeff质\u200b量").missing()).isEmpty();
    }

    private VisibleText visible(String text) {
        return new VisibleText(text, fonts::shows);
    }
}
