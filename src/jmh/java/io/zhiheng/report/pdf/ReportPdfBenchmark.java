package io.zhiheng.report.pdf;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.report.application.ReportPrinter.PrintedReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.core.io.ClassPathResource;

/**
 * A full self-assessment as PDF: ours from the answers to the bytes, and headless Chromium printing the very same HTML.
 * The browser is started once and kept, so only its printing counts. {@code -Dchromium=<path>} says where it is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReportPdfBenchmark {

    private SampleAssessment sample;
    private Path html;
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @Setup
    public void prepare() throws IOException {
        sample = new SampleAssessment();
        html = Files.createTempFile("report", ".html");
        Files.writeString(html, htmlForBrowsers());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium"))));
        page = browser.newPage();
        var ours = Printing.print(sample);
        System.out.printf(
                "ours: %d pages, %d bytes; Chromium: %d bytes%n",
                ours.pages(), ours.content().length, chromiumPrintsTheSameHtml().length);
    }

    @TearDown
    public void close() throws IOException {
        playwright.close();
        Files.delete(html);
    }

    @Benchmark
    public PrintedReport fromAnswersToPdf() {
        return Printing.print(sample);
    }

    @Benchmark
    public byte[] chromiumPrintsTheSameHtml() {
        page.navigate(html.toUri().toString());
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
    }

    /** With the style inside, and the same fonts to embed. */
    private String htmlForBrowsers() throws IOException {
        var css = new ClassPathResource("templates/report/print.css").getContentAsString(StandardCharsets.UTF_8);
        var fonts = face("Regular", 400) + face("Bold", 700);
        return "<!DOCTYPE html>"
                + Printing.html(sample)
                        .replaceFirst("<link [^>]*>", "")
                        .replace("</head>", "<meta charset=\"utf-8\"/><style>" + fonts + css + "</style></head>");
    }

    private static String face(String name, int weight) throws IOException {
        return "@font-face{font-family:report;font-weight:%d;src:url('%s')}"
                .formatted(weight, new ClassPathResource("fonts/NotoSansSC-" + name + ".ttf").getURL());
    }
}
