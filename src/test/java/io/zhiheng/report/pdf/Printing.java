package io.zhiheng.report.pdf;

import io.zhiheng.report.SampleAssessment;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import io.zhiheng.report.content.Composition;
import io.zhiheng.report.content.ReportSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Prints samples without Spring and reads them again. */
public class Printing {

    private static final ReportMarkup markup = new ReportMarkup(messages());
    private static final FlyingSaucerPrinter printer = new FlyingSaucerPrinter(markup, new ReportFonts());

    private Printing() {
    }

    public static PrintedReport print(SampleAssessment sample) {
        return printer.print(sheet(sample));
    }

    public static String html(SampleAssessment sample) {
        return markup.of(sheet(sample));
    }

    public static ReportSheet sheet(SampleAssessment sample) {
        return new Composition(sample.build(), SampleAssessment.EDITION).compose("ZH-SA-2026-000123", "K7QM-3XPD",
                SampleAssessment.SUBMITTED, sample.sheet(), "1.47");
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
        return text.replaceAll("[\\s\u3000]+", "");
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/shared", "messages/report");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
