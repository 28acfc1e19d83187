package io.zhiheng.demo.paper;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import java.awt.Color;
import java.awt.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A round red seal as vectors: the firm's name along the rim, a star, and what the seal is for below it. */
class Seal implements ITextReplacedElement {

    private static final Color INK = new Color(0xc8141e);
    private static final double SWEEP = Math.toRadians(236);

    private final String firm;
    private final String below;
    private final String font;
    private final int width;
    private final int height;
    private Point location = new Point();

    /** @param below a few characters, or null */
    Seal(String firm, String below, String font, int width, int height) {
        this.firm = firm;
        this.below = below;
        this.font = font;
        this.width = width;
        this.height = height;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        var place = device.createLocalTargetArea(context, box);
        var page = device.getCurrentPage();
        float radius = Math.min(place.getWidth(), place.getHeight()) / 2 - 1.5f;
        page.saveState();
        var faded = new PdfGState();
        faded.setFillOpacity(0.78f);
        faded.setStrokeOpacity(0.78f);
        page.setGState(faded);
        page.setColorFill(INK);
        page.setColorStroke(INK);
        draw(page, (place.getLeft() + place.getRight()) / 2, (place.getTop() + place.getBottom()) / 2, radius);
        page.restoreState();
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
            page.setTextMatrix((float) Math.cos(turn), (float) Math.sin(turn), (float) -Math.sin(turn), (float) Math.cos(turn),
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

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // nothing to let go
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
