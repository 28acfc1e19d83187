package io.zhiheng.report.pdf;

import io.zhiheng.platform.pdf.Drawing;
import io.zhiheng.platform.pdf.Typeface;
import io.zhiheng.report.content.AssessedSheet;
import io.zhiheng.report.content.ReportSheet;
import io.zhiheng.report.content.ReportSheet.Mark;
import io.zhiheng.report.pdf.Radar.Axis;
import io.zhiheng.report.pdf.Radar.Point;
import java.util.List;
import java.util.Optional;

/** The radars of the papers. First-level indicators that do not apply have no axis. */
final class Radars {

    private Radars() {}

    static Optional<Drawing> of(ReportSheet sheet, Typeface fonts) {
        return Radar.of(
                sheet.chapters().stream()
                        .filter(chapter -> chapter.mark().applies())
                        .map(chapter -> new Axis(
                                title(chapter.displayNo(), chapter.name()),
                                List.of(point(chapter.mark(), chapter.index()))))
                        .toList(),
                sheet.levels().size(),
                fonts);
    }

    static Optional<Drawing> of(AssessedSheet sheet, Typeface fonts) {
        return Radar.of(
                sheet.chapters().stream()
                        .filter(chapter ->
                                chapter.self().applies() && chapter.mark().applies())
                        .map(chapter -> new Axis(
                                title(chapter.displayNo(), chapter.name()),
                                List.of(
                                        point(chapter.self(), chapter.selfIndex()),
                                        point(chapter.mark(), chapter.index()))))
                        .toList(),
                sheet.levels().size(),
                fonts);
    }

    private static String title(String displayNo, String name) {
        return displayNo + " " + name;
    }

    private static Point point(Mark mark, String index) {
        return new Point(Double.parseDouble(index), mark.name() + " " + index);
    }
}
