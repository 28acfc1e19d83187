package io.zhiheng.report.pdf;

import io.zhiheng.report.application.ReportPrinter;
import io.zhiheng.report.content.ReportSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Markup, laid out on pages. Fonts, template and stylesheet are read once; each report has its own renderer. */
@Component
class FlyingSaucerPrinter implements ReportPrinter {

    private static final Logger log = LoggerFactory.getLogger(FlyingSaucerPrinter.class);
    private static final float DOTS_PER_POINT = 20f;
    private static final int DOTS_PER_PIXEL = 20;
    private static final int ROOM_FOR_MOST = 512 * 1024;

    private final ReportMarkup markup;
    private final ReportFonts fonts;
    private final MeasuredText.Widths widths;

    FlyingSaucerPrinter(ReportMarkup markup, ReportFonts fonts) {
        this.markup = markup;
        this.fonts = fonts;
        this.widths = new MeasuredText.Widths(fonts);
    }

    @Override
    public PrintedReport print(ReportSheet sheet) {
        var text = new VisibleText(markup.of(sheet), fonts::shows);
        if (!text.missing().isEmpty()) {
            log.warn("Report {}: the font lacks {}, shown as {}", sheet.imprint().number(), named(text.missing()),
                    VisibleText.BOX);
        }
        var renderer = renderer(new Radar(sheet, fonts));
        renderer.setListener(new DocumentFacts(sheet));
        renderer.setDocument(parse(text.value()), null);
        renderer.layout();
        var content = new ByteArrayOutputStream(ROOM_FOR_MOST);
        renderer.createPDF(content);
        return new PrintedReport(content.toByteArray(), renderer.getRootBox().getLayer().getPages().size());
    }

    private ITextRenderer renderer(Radar radar) {
        var device = new ITextOutputDevice(DOTS_PER_POINT);
        return new ITextRenderer(DOTS_PER_POINT, DOTS_PER_PIXEL, device, new OwnStylesheet(device, DOTS_PER_PIXEL),
                new EmbeddedFonts(fonts), new RadarElements(radar), new MeasuredText(widths));
    }

    private static Document parse(String markup) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The report's template does not give well-formed XHTML", e);
        }
    }

    private static String named(Set<Integer> codePoints) {
        return codePoints.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
