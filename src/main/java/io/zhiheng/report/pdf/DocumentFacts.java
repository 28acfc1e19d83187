package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.zhiheng.report.content.ReportSheet;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** What a PDF says about itself: language, title instead of file name in the window, outline open. */
class DocumentFacts extends DefaultPDFCreationListener {

    private final ReportSheet sheet;

    DocumentFacts(ReportSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        var writer = renderer.getWriter();
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        writer.getInfo().put(PdfName.KEYWORDS, new PdfString(sheet.imprint().number(), "UnicodeBig"));
    }
}
