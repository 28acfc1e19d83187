package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import io.zhiheng.platform.pdf.Drawing;
import io.zhiheng.platform.qr.QrCode;
import java.awt.Color;

/** A text as a QR code that fills its place; the quiet zone is the place's margin. */
record QrSquare(String text) implements Drawing {

    @Override
    public PdfTemplate on(PdfContentByte page, float width, float height) {
        var plane = page.createTemplate(width, height);
        var code = QrCode.of(text);
        float module = Math.min(width, height) / code.size();
        plane.setColorFill(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                int end = column;
                while (end < code.size() && code.isDark(row, end)) {
                    end++;
                }
                if (end > column) {
                    plane.rectangle(column * module, height - (row + 1) * module, (end - column) * module, module);
                    column = end;
                }
            }
        }
        plane.fill();
        return plane;
    }
}
