package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfTemplate;
import io.zhiheng.platform.pdf.Drawing;
import io.zhiheng.platform.pdf.Typeface;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** The radar of first-level indicators: an axis per indicator, a ring per level, one series or two. Sizes in points. */
class Radar implements Drawing {

    private static final Color LINE = new Color(0xdfe4ea);
    private static final Color RIM = new Color(0x83909d);
    private static final Color INK = new Color(0x1b2733);
    private static final Color QUIET = new Color(0x5d6a78);
    private static final Color BRAND = new Color(0x14548c);
    private static final float LABEL_SIZE = 8.5f;
    private static final float SCALE_SIZE = 6.5f;
    private static final float LABEL_ROOM = 34;
    private static final float LINE_HEIGHT = 12;
    private static final int FEWEST_AXES = 3;

    private final List<Axis> axes;
    private final int rings;
    private final Typeface fonts;
    private final int series;

    private Radar(List<Axis> axes, int rings, Typeface fonts) {
        this.axes = axes;
        this.rings = rings;
        this.fonts = fonts;
        this.series = axes.isEmpty() ? 0 : axes.get(0).points().size();
    }

    /** @param points one per series; the last one is what counts, those before it are what it is compared with */
    record Axis(String title, List<Point> points) {}

    record Point(double index, String words) {}

    /** Empty with fewer than three axes, where there is no area; the table beside it says everything. */
    static Optional<Drawing> of(List<Axis> axes, int rings, Typeface fonts) {
        return axes.size() < FEWEST_AXES ? Optional.empty() : Optional.of(new Radar(axes, rings, fonts));
    }

    @Override
    public PdfTemplate on(PdfContentByte page, float width, float height) {
        var plane = page.createTemplate(width, height);
        new Pen(plane, width / 2, height / 2, height / 2 - LABEL_ROOM - LINE_HEIGHT * (series - 1)).all();
        return plane;
    }

    private class Pen {

        private final PdfTemplate plane;
        private final float x;
        private final float y;
        private final float radius;

        Pen(PdfTemplate plane, float x, float y, float radius) {
            this.plane = plane;
            this.x = x;
            this.y = y;
            this.radius = radius;
        }

        void all() {
            plane.setLineWidth(0.5f);
            plane.setColorStroke(LINE);
            for (int ring = 1; ring < rings; ring++) {
                ring(ring);
            }
            for (int axis = 0; axis < axes.size(); axis++) {
                plane.moveTo(x, y);
                plane.lineTo(x(axis, rings), y(axis, rings));
                plane.stroke();
            }
            plane.setColorStroke(RIM);
            ring(rings);
            for (int before = 0; before < series - 1; before++) {
                compared(before);
            }
            area(series - 1);
            scale();
            for (int axis = 0; axis < axes.size(); axis++) {
                label(axis);
            }
        }

        private void ring(int level) {
            outline(axis -> level);
            plane.stroke();
        }

        private void compared(int one) {
            plane.saveState();
            plane.setColorStroke(QUIET);
            plane.setLineWidth(1.2f);
            plane.setLineDash(3.2f, 2.2f, 0);
            outline(axis -> index(axis, one));
            plane.stroke();
            plane.restoreState();
            plane.setColorFill(QUIET);
            dots(one, 1.8f);
        }

        private void area(int one) {
            plane.saveState();
            var sheer = new PdfGState();
            sheer.setFillOpacity(0.16f);
            plane.setGState(sheer);
            plane.setColorFill(BRAND);
            outline(axis -> index(axis, one));
            plane.fill();
            plane.restoreState();
            plane.setColorStroke(BRAND);
            plane.setLineWidth(1.4f);
            outline(axis -> index(axis, one));
            plane.stroke();
            plane.setColorFill(BRAND);
            dots(one, 2.2f);
        }

        private void dots(int one, float radius) {
            for (int axis = 0; axis < axes.size(); axis++) {
                plane.circle(x(axis, index(axis, one)), y(axis, index(axis, one)), radius);
                plane.fill();
            }
        }

        private void scale() {
            for (int ring = 1; ring <= rings; ring++) {
                text(
                        fonts.regular(),
                        SCALE_SIZE,
                        QUIET,
                        String.valueOf(ring),
                        PdfContentByte.ALIGN_LEFT,
                        x(0, ring) + 3,
                        y(0, ring) - SCALE_SIZE + 1);
            }
        }

        private void label(int axis) {
            var dx = Math.sin(angle(axis));
            var dy = Math.cos(angle(axis));
            var align = Math.abs(dx) < 0.3
                    ? PdfContentByte.ALIGN_CENTER
                    : dx > 0 ? PdfContentByte.ALIGN_LEFT : PdfContentByte.ALIGN_RIGHT;
            float left = x(axis, rings) + (float) dx * 8;
            float base = y(axis, rings)
                    + (float) dy * 10
                    + (dy > 0.3 ? LINE_HEIGHT * series : dy < -0.3 ? -LABEL_SIZE : LINE_HEIGHT / 3);
            text(fonts.regular(), LABEL_SIZE, QUIET, axes.get(axis).title(), align, left, base);
            for (int one = 0; one < series; one++) {
                var last = one == series - 1;
                text(
                        last ? fonts.bold() : fonts.regular(),
                        LABEL_SIZE,
                        last ? series > 1 ? BRAND : INK : QUIET,
                        axes.get(axis).points().get(one).words(),
                        align,
                        left,
                        base - LINE_HEIGHT * (one + 1));
            }
        }

        private void text(BaseFont font, float size, Color colour, String words, int align, float left, float base) {
            plane.beginText();
            plane.setFontAndSize(font, size);
            plane.setColorFill(colour);
            plane.showTextAligned(align, words, left, base, 0);
            plane.endText();
        }

        private void outline(java.util.function.IntToDoubleFunction value) {
            for (int axis = 0; axis < axes.size(); axis++) {
                var far = value.applyAsDouble(axis);
                if (axis == 0) {
                    plane.moveTo(x(axis, far), y(axis, far));
                } else {
                    plane.lineTo(x(axis, far), y(axis, far));
                }
            }
            plane.closePath();
        }

        private double index(int axis, int one) {
            return axes.get(axis).points().get(one).index();
        }

        private double angle(int axis) {
            return 2 * Math.PI * axis / axes.size();
        }

        private float x(int axis, double value) {
            return x + (float) (Math.sin(angle(axis)) * radius * value / rings);
        }

        private float y(int axis, double value) {
            return y + (float) (Math.cos(angle(axis)) * radius * value / rings);
        }
    }
}
