package io.zhiheng.demo.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;

/** The two Chinese fonts that the build provides, read when the first picture is painted. */
final class Fonts {

    private static final Font REGULAR = read("/fonts/NotoSansSC-Regular.ttf");
    private static final Font BOLD = read("/fonts/NotoSansSC-Bold.ttf");

    private Fonts() {}

    static Font of(boolean bold, float size) {
        return (bold ? BOLD : REGULAR).deriveFont(size);
    }

    private static Font read(String place) {
        try (var font = Fonts.class.getResourceAsStream(place)) {
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("Font missing: " + place, broken);
        }
    }
}
