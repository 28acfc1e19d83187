package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.zhiheng.platform.pdf.Typeface;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.OutputDevice;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Sets text. What ends where a page ends would be drawn on the next one too, clipped away but found by whoever searches
 * or copies: it is left out there. Widths are kept in a table between reports, because layout measures each line many
 * times over and the font looks every character up in a map.
 */
class MeasuredText extends ITextTextRenderer {

    private static final double UNITS = 1000;
    private static final double NEARLY_WHOLE = 0.01;

    private final Widths widths;

    MeasuredText(Widths widths) {
        this.widths = widths;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo info) {
        if (isSeen((ITextOutputDevice) device, y)) {
            super.drawString(device, text, x, y, info);
        }
    }

    private static boolean isSeen(ITextOutputDevice device, float baseline) {
        var clip = device.getClip();
        return clip == null || baseline >= clip.getBounds2D().getMinY() && baseline <= clip.getBounds2D().getMaxY();
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        var face = ((ITextFSFont) font).getFontDescription().getFont();
        double width = widths.of(face, text) / UNITS * font.getSize2D();
        return (int) (width - Math.floor(width) < NEARLY_WHOLE ? width : Math.ceil(width));
    }

    /** Advance widths of the main typeface in thousandths of its size; a race only computes one twice. */
    static class Widths {

        private static final short UNKNOWN = -1;

        private final Map<BaseFont, short[]> known = new IdentityHashMap<>();

        Widths(Typeface main) {
            known.put(main.regular(), unknown());
            known.put(main.bold(), unknown());
        }

        private long of(BaseFont font, String text) {
            var table = known.get(font);
            if (table == null) {
                return font.getWidth(text);
            }
            long sum = 0;
            for (int at = 0; at < text.length(); at++) {
                char character = text.charAt(at);
                if (Character.isHighSurrogate(character) && at + 1 < text.length()) {
                    sum += font.getWidth(text.codePointAt(at++));
                } else {
                    sum += width(font, table, character);
                }
            }
            return sum;
        }

        private static int width(BaseFont font, short[] table, char character) {
            if (table[character] == UNKNOWN) {
                table[character] = (short) font.getWidth(character);
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
