package io.zhiheng.demo.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A bitmap to write Chinese on. Colours are {@code 0xrrggbb}, lengths pixels, text stands on its base line. */
class Canvas {

    private final BufferedImage image;
    private final Graphics2D pen;

    Canvas(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage image() {
        return image;
    }

    void fill(int x, int y, int width, int height, int colour) {
        pen.setColor(new Color(colour));
        pen.fillRect(x, y, width, height);
    }

    void shade(int x, int y, int width, int height, int from, int to) {
        pen.setPaint(new GradientPaint(x, y, new Color(from), x + width * 0.3f, y + height, new Color(to)));
        pen.fillRect(x, y, width, height);
    }

    void card(int x, int y, int width, int height, int round, int colour, int border) {
        pen.setComposite(AlphaComposite.SrcOver.derive(0.14f));
        pen.setColor(Color.BLACK);
        pen.fillRoundRect(x + 5, y + 7, width, height, round, round);
        pen.setComposite(AlphaComposite.SrcOver);
        pen.setColor(new Color(colour));
        pen.fillRoundRect(x, y, width, height, round, round);
        frame(x, y, width, height, round, border, 2);
    }

    void frame(int x, int y, int width, int height, int round, int colour, float stroke) {
        pen.setColor(new Color(colour));
        pen.setStroke(new BasicStroke(stroke));
        pen.drawRoundRect(x, y, width, height, round, round);
    }

    void disc(int centreX, int centreY, int radius, int colour) {
        pen.setColor(new Color(colour));
        pen.fillOval(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
    }

    /** @param from in degrees, counted as clocks do not */
    void arc(int centreX, int centreY, int radius, int from, int sweep, int colour, float stroke) {
        pen.setColor(new Color(colour));
        pen.setStroke(new BasicStroke(stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.drawArc(centreX - radius, centreY - radius, 2 * radius, 2 * radius, from, sweep);
    }

    void line(int x1, int y1, int x2, int y2, int colour, float stroke) {
        pen.setColor(new Color(colour));
        pen.setStroke(new BasicStroke(stroke));
        pen.drawLine(x1, y1, x2, y2);
    }

    void text(String text, int x, int y, int size, boolean bold, int colour) {
        pen.setFont(Fonts.of(bold, size));
        pen.setColor(new Color(colour));
        pen.drawString(text, x, y);
    }

    void centred(String text, int centreX, int y, int size, boolean bold, int colour) {
        text(text, centreX - width(text, size, bold) / 2, y, size, bold, colour);
    }

    int width(String text, int size, boolean bold) {
        pen.setFont(Fonts.of(bold, size));
        return pen.getFontMetrics().stringWidth(text);
    }

    /** Everything painted by this is turned around the point. */
    void turned(double degrees, int x, int y, Runnable painting) {
        AffineTransform before = pen.getTransform();
        pen.rotate(Math.toRadians(degrees), x, y);
        painting.run();
        pen.setTransform(before);
    }

    /** @return the base line of a further line */
    int paragraph(String text, int x, int y, int width, int size, int colour) {
        int line = y + size;
        for (var each : wrap(text, width, size, false)) {
            text(each, x, line, size, false, colour);
            line += size * 16 / 10;
        }
        return line - size;
    }

    /** @return the y below it */
    int table(List<String> header, List<List<String>> rows, int x, int y, int width, int size) {
        int columns = header.size();
        var widest = new int[columns];
        int sum = 0;
        for (int i = 0; i < columns; i++) {
            int column = i;
            widest[i] = Math.max(
                            width(header.get(i), size, true),
                            rows.stream()
                                    .mapToInt(row -> width(row.get(column), size, false))
                                    .max()
                                    .orElse(0))
                    + 28;
            sum += widest[i];
        }
        int below = row(header, widest, sum, x, y, width, size, true);
        for (var row : rows) {
            below = row(row, widest, sum, x, below, width, size, false);
        }
        return below;
    }

    private int row(List<String> cells, int[] widest, int sum, int x, int y, int width, int size, boolean head) {
        int tallest = 1;
        for (int i = 0; i < cells.size(); i++) {
            tallest = Math.max(
                    tallest,
                    wrap(cells.get(i), widest[i] * width / sum - 24, size, head).size());
        }
        int height = tallest * size * 15 / 10 + 14;
        int left = x;
        for (int i = 0; i < cells.size(); i++) {
            int cell = widest[i] * width / sum;
            fill(left, y, cell, height, head ? 0xe9edf2 : 0xffffff);
            frame(left, y, cell, height, 0, 0x7a808a, 1);
            int line = y + size + 10;
            for (var text : wrap(cells.get(i), cell - 24, size, head)) {
                text(text, left + 12, line, size, head, 0x26292f);
                line += size * 15 / 10;
            }
            left += cell;
        }
        return y + height;
    }

    private List<String> wrap(String text, int width, int size, boolean bold) {
        Font font = Fonts.of(bold, size);
        var metrics = pen.getFontMetrics(font);
        var lines = new ArrayList<String>();
        int begin = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (metrics.stringWidth(text.substring(begin, end)) > width && end - 1 > begin) {
                int cut = end - 1;
                while (cut > begin + 1 && belongsTogether(text.charAt(cut - 1), text.charAt(cut))) {
                    cut--;
                }
                lines.add(text.substring(begin, cut));
                begin = cut;
            }
        }
        lines.add(text.substring(begin));
        return lines;
    }

    /** Figures and Latin words stay whole, and no line begins with a closing mark. */
    private static boolean belongsTogether(char before, char after) {
        boolean latin = before > ' ' && before < 0x7f && after > ' ' && after < 0x7f;
        int kind = Character.getType(after);
        return latin
                || after > 0x7f
                        && (kind == Character.OTHER_PUNCTUATION
                                || kind == Character.END_PUNCTUATION
                                || kind == Character.FINAL_QUOTE_PUNCTUATION);
    }
}
