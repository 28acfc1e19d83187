package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import io.zhiheng.platform.pdf.Drawing;
import java.awt.Color;

/** The ground of a certificate: a double frame with marked corners, and a rosette of fine lines behind the words. */
class CertificateFrame implements Drawing {

    private static final Color BRAND = new Color(0x14548c);
    private static final Color STRONG = new Color(0x0d3f6c);
    private static final Color FINE = new Color(0xe9eff6);
    private static final float OUTER = 22;
    private static final float INNER = 29;
    private static final float CORNER = 26;
    private static final int CURVES = 18;
    private static final int POINTS = 540;
    private static final int PETALS = 12;

    @Override
    public PdfTemplate on(PdfContentByte page, float width, float height) {
        var plane = page.createTemplate(width, height);
        rosette(plane, width / 2, height / 2 + 10, height * 0.36f);
        plane.setColorStroke(STRONG);
        plane.setLineWidth(2.4f);
        plane.rectangle(OUTER, OUTER, width - 2 * OUTER, height - 2 * OUTER);
        plane.stroke();
        plane.setColorStroke(BRAND);
        plane.setLineWidth(0.6f);
        plane.rectangle(INNER, INNER, width - 2 * INNER, height - 2 * INNER);
        plane.stroke();
        corner(plane, INNER, INNER, 1, 1);
        corner(plane, width - INNER, INNER, -1, 1);
        corner(plane, INNER, height - INNER, 1, -1);
        corner(plane, width - INNER, height - INNER, -1, -1);
        return plane;
    }

    /** Two steps that turn inwards, and a small square in the angle. */
    private static void corner(PdfTemplate plane, float x, float y, int right, int up) {
        plane.setColorStroke(BRAND);
        plane.setLineWidth(0.6f);
        for (float size = CORNER; size > 12; size -= 9) {
            plane.moveTo(x + right * size, y);
            plane.lineTo(x + right * size, y + up * size);
            plane.lineTo(x, y + up * size);
            plane.stroke();
        }
        plane.setColorFill(STRONG);
        plane.rectangle(x + right * 3.5f, y + up * 3.5f, right * 7, up * 7);
        plane.fill();
    }

    private static void rosette(PdfTemplate plane, float x, float y, float radius) {
        plane.setColorStroke(FINE);
        plane.setLineWidth(0.45f);
        for (int curve = 0; curve < CURVES; curve++) {
            double turn = Math.PI * 2 * curve / CURVES / PETALS;
            for (int point = 0; point <= POINTS; point++) {
                double angle = Math.PI * 2 * point / POINTS;
                double far = radius * (0.66 + 0.34 * Math.cos(PETALS * (angle + turn)));
                float toX = x + (float) (far * Math.cos(angle) * 1.25);
                float toY = y + (float) (far * Math.sin(angle));
                if (point == 0) {
                    plane.moveTo(toX, toY);
                } else {
                    plane.lineTo(toX, toY);
                }
            }
            plane.closePathStroke();
        }
    }
}
