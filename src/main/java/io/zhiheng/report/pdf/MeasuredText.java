package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.zhiheng.platform.pdf.Typefaces;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;

/**
 * Measures text by a table of widths that is kept between reports. Layout measures each line many times over, and the
 * font looks every character up in a map.
 */
class MeasuredText extends ITextTextRenderer {

    private static final double UNITS = 1000;
    private static final double NEARLY_WHOLE = 0.01;

    private final Widths widths;

    MeasuredText(Widths widths) {
        this.widths = widths;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        var face = ((ITextFSFont) font).getFontDescription().getFont();
        double width = widths.of(face, text) / UNITS * font.getSize2D();
        return (int) (width - Math.floor(width) < NEARLY_WHOLE ? width : Math.ceil(width));
    }

    /** Advance widths in thousandths of the size, by weight of the main typeface; a race only computes one twice. */
    static class Widths {

        private static final short UNKNOWN = -1;

        private final Typefaces typefaces;
        private final Map<BaseFont, short[]> known = new IdentityHashMap<>();

        Widths(Typefaces typefaces) {
            this.typefaces = typefaces;
            known.put(typefaces.main().regular(), unknown());
            known.put(typefaces.main().bold(), unknown());
        }

        private long of(BaseFont font, String text) {
            var table = known.get(font);
            long sum = 0;
            for (int at = 0; at < text.length(); at++) {
                char character = text.charAt(at);
                if (Character.isHighSurrogate(character) && at + 1 < text.length()) {
                    int codePoint = text.codePointAt(at++);
                    sum += typefaces.fontOf(codePoint, font).getWidth(codePoint);
                } else {
                    sum += width(font, table, character);
                }
            }
            return sum;
        }

        private int width(BaseFont font, short[] table, char character) {
            if (table[character] == UNKNOWN) {
                table[character] = (short) typefaces.fontOf(character, font).getWidth(character);
            }
            return table[character];
        }

        private static short[] unknown() {
            var table = new short[Character.MAX_VALUE + 1];
            Arrays.fill(table, UNKNOWN);
            return table;
        }
    }
}
