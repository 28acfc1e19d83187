package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.zhiheng.platform.pdf.Typeface;
import io.zhiheng.platform.pdf.Typefaces;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Whatever a style asks for, it gets one of our typefaces, so that no other ever gets into a document. */
class EmbeddedFonts extends ITextFontResolver {

    private static final int REGULAR = 400;
    private static final int BOLD_FROM = 600;
    private static final int BOLD = 700;

    private final Typefaces typefaces;
    private final Map<BaseFont, FontDescription> used = new IdentityHashMap<>();

    EmbeddedFonts(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        var weight = wanted.fontWeight == null ? 0 : convertWeightToInt(wanted.fontWeight);
        var face = face(wanted.families);
        boolean bold = weight >= BOLD_FROM;
        var font = used.computeIfAbsent(bold ? face.bold() : face.regular(),
                letters -> new FontDescription(letters, IdentValue.NORMAL, bold ? BOLD : REGULAR));
        return new ITextFSFont(font, wanted.size);
    }

    private Typeface face(String[] families) {
        return families == null || families.length == 0 ? typefaces.main() : typefaces.named(families[0].replaceAll("[\"']", ""));
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }
}
