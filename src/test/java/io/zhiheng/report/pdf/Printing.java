package io.zhiheng.report.pdf;

import io.zhiheng.ShippedWords;
import io.zhiheng.assessment.ResultSummary;
import io.zhiheng.assessment.ResultSummary.Gap;
import io.zhiheng.assessment.ResultSummary.Rung;
import io.zhiheng.assessment.ResultSummary.Strength;
import io.zhiheng.assessment.ResultSummary.YearOfLoss;
import io.zhiheng.platform.pdf.Typefaces;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.RoundedFigures;
import io.zhiheng.rating.Way;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.report.SampleReview;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import io.zhiheng.report.content.AssessedComposition;
import io.zhiheng.report.content.CertificateSheet;
import io.zhiheng.report.content.Composition;
import io.zhiheng.report.content.ReportSheet;
import io.zhiheng.report.content.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints samples without Spring and reads them again. */
public class Printing {

    private static final ReportMarkup markup =
            new ReportMarkup(ShippedWords.messages("shared", "report", "assessment-pages"));
    private static final FlyingSaucerPrinter printer = new FlyingSaucerPrinter(markup, new Typefaces());

    private Printing() {}

    public static PrintedReport print(SampleAssessment sample) {
        return printer.print(sheet(sample));
    }

    public static PrintedReport print(SampleReview sample) {
        return printer.print(new AssessedComposition(sample.build(), SampleAssessment.EDITION, new RoundedFigures())
                .compose(
                        new Seal(
                                "ZH-TA-2026-000124",
                                "M4WD-82QN",
                                "https://zhiheng.example/verify?number=ZH-TA-2026-000124&code=M4WD-82QN"),
                        SampleReview.WRITTEN,
                        new SampleAssessment().sheet(),
                        new SampleAssessment().ownRecords()));
    }

    public static PrintedReport print(CertificateSheet sheet) {
        return printer.print(sheet);
    }

    public static String html(SampleAssessment sample) {
        return markup.of("self-assessment", sheet(sample));
    }

    public static ReportSheet sheet(SampleAssessment sample) {
        return new Composition(sample.build(), SampleAssessment.EDITION, new RoundedFigures())
                .compose(
                        new Seal(
                                "ZH-SA-2026-000123",
                                "K7QM-3XPD",
                                "https://zhiheng.example/verify?number=ZH-SA-2026-000123&code=K7QM-3XPD"),
                        SampleAssessment.SUBMITTED,
                        sample.sheet(),
                        summary(),
                        "1.47",
                        way(),
                        sample.ownRecords());
    }

    private static ResultSummary summary() {
        return new ResultSummary(
                3,
                "保证级",
                "76.6",
                "3.8",
                SampleAssessment.EDITION.levels().stream()
                        .map(level -> new Rung(level.level(), level.name()))
                        .toList(),
                "综合指数 3.8 对应预防级；6.2 质量管理体系的有效性为保证级，总体等级最高为保证级",
                List.of(new Strength("6.4.1 战略与目标", 5, "卓越级", "5.0")),
                List.of(new Gap("6.2.4 过程控制", 3, "保证级", 4, "预防级", "0.06")),
                List.of(
                        new YearOfLoss(2023, null, "万元", "1.62", true),
                        new YearOfLoss(2024, null, null, null, false),
                        new YearOfLoss(2025, "441.00", "万元", "1.47", false)));
    }

    private static Way way() {
        return new Way(
                Rating.Status.OK,
                3,
                4,
                true,
                2,
                3,
                true,
                List.of(
                        new Way.ClauseChange(
                                "QMS-01-L4-1", Conformity.NONCONFORM, Conformity.CONFORM, 2, "-", 4, "已经发生的事不会消除"),
                        new Way.FigureChange("PERF-01", "1.45", "1.20", "<=", 3, 4, 1, "-", null)),
                null,
                List.of(),
                List.of());
    }

    static PDDocument open(PrintedReport report) {
        try {
            return Loader.loadPDF(report.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By page, without white space, because where a line breaks says nothing. */
    static List<String> pages(PrintedReport report) {
        try (var document = open(report)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(packed(stripper.getText(document)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String packed(String text) {
        return text.replaceAll("[\\s\u00a0\u3000]+", "");
    }

    /** All fonts that its pages use. */
    static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            collect(page.getResources(), fonts);
        }
        return fonts;
    }

    /** How many images of pixels its pages hold. */
    static int pixels(PDDocument document) throws IOException {
        int images = 0;
        for (var page : document.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                images += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
            }
        }
        return images;
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (var name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (var name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts);
            }
        }
    }
}
