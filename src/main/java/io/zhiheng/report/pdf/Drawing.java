package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;

/** Something that is drawn with lines instead of being set in type. Sizes in points. */
interface Drawing {

    PdfTemplate on(PdfContentByte page, float width, float height);
}
