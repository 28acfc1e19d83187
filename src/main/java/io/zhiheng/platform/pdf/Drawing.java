package io.zhiheng.platform.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;

/** Something that is drawn with lines instead of being set in type. Sizes in points. */
public interface Drawing {

    PdfTemplate on(PdfContentByte page, float width, float height);
}
