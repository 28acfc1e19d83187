package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * What a PDF says about itself: language, title instead of file name in the window, outline open where there is one.
 */
class DocumentFacts extends DefaultPDFCreationListener {

    private final String number;
    private final boolean outlined;

    DocumentFacts(String number, boolean outlined) {
        this.number = number;
        this.outlined = outlined;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        var writer = renderer.getWriter();
        writer.setFullCompression();
        writer.setViewerPreferences(
                (outlined ? PdfWriter.PageModeUseOutlines : PdfWriter.PageModeUseNone) | PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        writer.getInfo().put(PdfName.KEYWORDS, new PdfString(number, "UnicodeBig"));
    }
}
