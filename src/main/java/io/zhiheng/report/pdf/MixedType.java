package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.zhiheng.platform.pdf.Typefaces;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Draws text, each run of characters that the main typeface lacks in one that has them, in the order in which it is
 * read. What ends where a page ends would be drawn on the next one too, clipped away but still found when somebody
 * searches or copies: it is left out there.
 */
class MixedType extends ITextOutputDevice {

    private static final double UNITS = 1000;

    private final Typefaces typefaces;
    private ITextFSFont font;

    MixedType(float dotsPerPoint, Typefaces typefaces) {
        super(dotsPerPoint);
        this.typefaces = typefaces;
    }

    @Override
    public void setFont(FSFont font) {
        this.font = (ITextFSFont) font;
        super.setFont(font);
    }

    @Override
    public void drawString(String text, float x, float y, JustificationInfo info) {
        if (!isSeen(y)) {
            return;
        }
        var given = font;
        float left = x;
        for (int from = 0; from < text.length(); ) {
            var face = faceAt(text, from);
            int end = from;
            double width = 0;
            while (end < text.length() && faceAt(text, end) == face) {
                int character = text.codePointAt(end);
                width += face.getWidth(character) / UNITS * given.getSize2D();
                end += Character.charCount(character);
            }
            super.setFont(face == face(given) ? given : in(face, given));
            super.drawString(text.substring(from, end), left, y, info);
            left += (float) width;
            from = end;
        }
        super.setFont(given);
    }

    private BaseFont faceAt(String text, int at) {
        return typefaces.fontOf(text.codePointAt(at), face(font));
    }

    private static BaseFont face(ITextFSFont font) {
        return font.getFontDescription().getFont();
    }

    private static ITextFSFont in(BaseFont face, ITextFSFont given) {
        return new ITextFSFont(
                new FontDescription(
                        face, IdentValue.NORMAL, given.getFontDescription().getWeight()),
                given.getSize2D());
    }

    private boolean isSeen(float baseline) {
        var clip = getClip();
        return clip == null
                || baseline >= clip.getBounds2D().getMinY()
                        && baseline <= clip.getBounds2D().getMaxY();
    }
}
