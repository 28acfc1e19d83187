package io.zhiheng.demo.paper;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfTemplate;
import io.zhiheng.platform.pdf.Drawing;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A round red seal: the firm's name along the rim, a star, and what the seal is for below it.
 *
 * @param below a few characters, or null
 * @param font where its outlines lie on the class path
 */
record RedSeal(String firm, String below, String font) implements Drawing {

    private static final Color INK = new Color(0xc8141e);
    private static final double SWEEP = Math.toRadians(236);

    @Override
    public PdfTemplate on(PdfContentByte page, float width, float height) {
        var plane = page.createTemplate(width, height);
        var faded = new PdfGState();
        faded.setFillOpacity(0.78f);
        faded.setStrokeOpacity(0.78f);
        plane.setGState(faded);
        plane.setColorFill(INK);
        plane.setColorStroke(INK);
        draw(plane, width / 2, height / 2, Math.min(width, height) / 2 - 1.5f);
        return plane;
    }

    private void draw(PdfContentByte page, float x, float y, float radius) {
        page.setLineWidth(radius / 20);
        page.circle(x, y, radius);
        page.stroke();
        star(page, x, y, radius * 0.3f);
        try {
            var bold = BaseFont.createFont(font, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            page.beginText();
            rim(page, bold, x, y, radius);
            if (below != null) {
                page.setFontAndSize(bold, radius * 0.19f);
                page.showTextAligned(PdfContentByte.ALIGN_CENTER, below, x, y - radius * 0.62f, 0);
            }
            page.endText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void rim(PdfContentByte page, BaseFont bold, float x, float y, float radius) {
        float size = Math.min(radius * 0.27f, (float) (radius * 0.74 * SWEEP / firm.length()));
        page.setFontAndSize(bold, size);
        for (int i = 0; i < firm.length(); i++) {
            double angle = Math.PI / 2 + SWEEP / 2 - SWEEP * (i + 0.5) / firm.length();
            double turn = angle - Math.PI / 2;
            double foot = radius * 0.66;
            page.setTextMatrix(
                    (float) Math.cos(turn),
                    (float) Math.sin(turn),
                    (float) -Math.sin(turn),
                    (float) Math.cos(turn),
                    (float) (x + foot * Math.cos(angle) - size / 2 * Math.cos(turn)),
                    (float) (y + foot * Math.sin(angle) - size / 2 * Math.sin(turn)));
            page.showText(firm.substring(i, i + 1));
        }
    }

    private static void star(PdfContentByte page, float x, float y, float radius) {
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 2 + i * Math.PI / 5;
            double reach = i % 2 == 0 ? radius : radius * 0.382;
            float toX = (float) (x + reach * Math.cos(angle));
            float toY = (float) (y + reach * Math.sin(angle));
            if (i == 0) {
                page.moveTo(toX, toY);
            } else {
                page.lineTo(toX, toY);
            }
        }
        page.closePathFillStroke();
    }
}
