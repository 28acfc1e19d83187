package io.zhiheng.platform.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String TEXT = "https://example.org/verify/ZH-HD-2026-0001-L3?code=ABCD";

    @Test
    void threeCornersCarryTheFinderPattern() {
        var code = QrCode.of(TEXT);
        int last = code.size() - 1;
        for (int i = 0; i < 7; i++) {
            assertThat(code.isDark(0, i)).isTrue();
            assertThat(code.isDark(i, last)).isTrue();
            assertThat(code.isDark(last, i)).isTrue();
        }
        assertThat(code.isDark(1, 1)).isFalse();
        assertThat(code.isDark(7, 7)).isFalse();
    }

    @Test
    void theDrawingShowsExactlyTheModules() {
        var modules = QrCode.modules(TEXT);
        var drawn = new boolean[modules.length][modules.length];
        var strokes = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\d+z").matcher(QrCode.svg(TEXT));
        while (strokes.find()) {
            for (int i = 0; i < Integer.parseInt(strokes.group(3)); i++) {
                drawn[Integer.parseInt(strokes.group(2)) - 4][Integer.parseInt(strokes.group(1)) - 4 + i] = true;
            }
        }
        assertThat(drawn).isDeepEqualTo(modules);
    }

    @Test
    void aTextThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(3000)));
    }
}
