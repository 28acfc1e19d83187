package io.zhiheng.platform.qr;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A text as a square of dark and light modules; it stays readable with a seventh of it damaged. */
public final class QrCode {

    /** Light modules around the square that readers need to find it. */
    public static final int QUIET_ZONE = 4;

    private final io.nayuki.qrcodegen.QrCode code;

    private QrCode(io.nayuki.qrcodegen.QrCode code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException if the text is longer than a QR code holds (about 2 300 bytes) */
    public static QrCode of(String text) {
        try {
            return new QrCode(io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM));
        } catch (io.nayuki.qrcodegen.DataTooLongException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", tooLong);
        }
    }

    /** An SVG element with its quiet zone, black on white, without a size of its own: the place decides. */
    public static String svg(String text) {
        return of(text).svg();
    }

    /** Whether each module is dark, by row and column, without the quiet zone. */
    public static boolean[][] modules(String text) {
        var code = of(text);
        var modules = new boolean[code.size()][code.size()];
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                modules[row][column] = code.isDark(row, column);
            }
        }
        return modules;
    }

    /** Modules along one side, without the quiet zone: 21 to 177. */
    public int size() {
        return code.size;
    }

    public boolean isDark(int row, int column) {
        return code.getModule(column, row);
    }

    /** Modules that lie side by side are one stroke, so that no hairlines show between them. */
    public String svg() {
        var side = size() + 2 * QUIET_ZONE;
        var path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int end = column;
                while (isDark(row, end)) {
                    end++;
                }
                if (end > column) {
                    path.append('M')
                            .append(column + QUIET_ZONE)
                            .append(' ')
                            .append(row + QUIET_ZONE)
                            .append('h')
                            .append(end - column)
                            .append("v1H")
                            .append(column + QUIET_ZONE)
                            .append('z');
                    column = end;
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h" + side + "v"
                + side
                + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }
}
