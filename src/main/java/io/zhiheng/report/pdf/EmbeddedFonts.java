package io.zhiheng.report.pdf;

import io.zhiheng.platform.pdf.Typeface;
import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Whatever a style asks for, it gets one of our fonts, so that no other ever gets into a document. */
class EmbeddedFonts extends ITextFontResolver {

    private static final int REGULAR = 400;
    private static final int BOLD_FROM = 600;
    private static final int BOLD = 700;

    private final FontDescription regular;
    private final FontDescription bold;

    EmbeddedFonts(Typeface fonts) {
        this.regular = new FontDescription(fonts.regular(), IdentValue.NORMAL, REGULAR);
        this.bold = new FontDescription(fonts.bold(), IdentValue.NORMAL, BOLD);
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        var weight = wanted.fontWeight == null ? 0 : convertWeightToInt(wanted.fontWeight);
        return new ITextFSFont(weight >= BOLD_FROM ? bold : regular, wanted.size);
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }
}
