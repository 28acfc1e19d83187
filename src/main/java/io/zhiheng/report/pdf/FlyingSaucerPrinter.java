package io.zhiheng.report.pdf;

import io.zhiheng.platform.pdf.Drawing;
import io.zhiheng.platform.pdf.DrawnElements;
import io.zhiheng.platform.pdf.Typefaces;
import io.zhiheng.platform.pdf.VisibleText;
import io.zhiheng.report.application.ReportPrinter;
import io.zhiheng.report.content.AssessedSheet;
import io.zhiheng.report.content.CertificateSheet;
import io.zhiheng.report.content.PersonalSheet;
import io.zhiheng.report.content.ReportSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Markup, laid out on pages. Fonts, template and stylesheet are read once; each paper has its own renderer. */
@Component
class FlyingSaucerPrinter implements ReportPrinter {

    private static final Logger log = LoggerFactory.getLogger(FlyingSaucerPrinter.class);
    private static final float DOTS_PER_POINT = 20f;
    private static final int DOTS_PER_PIXEL = 20;
    private static final int ROOM_FOR_MOST = 512 * 1024;

    private final ReportMarkup markup;
    private final Typefaces fonts;
    private final MeasuredText.Widths widths;

    FlyingSaucerPrinter(ReportMarkup markup, Typefaces fonts) {
        this.markup = markup;
        this.fonts = fonts;
        this.widths = new MeasuredText.Widths(fonts);
    }

    @Override
    public PrintedReport print(ReportSheet sheet) {
        return print(
                "self-assessment",
                sheet,
                sheet.imprint().number(),
                true,
                drawings(sheet.imprint().verification(), Radars.of(sheet, fonts.main())));
    }

    @Override
    public PrintedReport print(AssessedSheet sheet) {
        return print(
                "assessment",
                sheet,
                sheet.seal().number(),
                true,
                drawings(sheet.seal().verification(), Radars.of(sheet, fonts.main())));
    }

    @Override
    public PrintedReport print(CertificateSheet sheet) {
        return print(
                "certificate",
                sheet,
                sheet.seal().number(),
                false,
                Map.of("qr", new QrSquare(sheet.seal().verification()), "ornament", new CertificateFrame()));
    }

    @Override
    public PrintedReport print(PersonalSheet sheet) {
        return print("personal-data", sheet, sheet.account(), false, Map.of());
    }

    private PrintedReport print(
            String template, Object sheet, String number, boolean outlined, Map<String, Drawing> drawings) {
        var text = fonts.visible(markup.of(template, sheet));
        if (!text.missing().isEmpty()) {
            log.warn("Paper {}: no typeface has {}, shown as {}", number, named(text.missing()), VisibleText.BOX);
        }
        var renderer = renderer(drawings);
        renderer.setListener(new DocumentFacts(number, outlined));
        var document = parse(text.value());
        KeptTogether.in(document);
        renderer.setDocument(document, null);
        renderer.layout();
        var content = new ByteArrayOutputStream(ROOM_FOR_MOST);
        renderer.createPDF(content);
        return new PrintedReport(
                content.toByteArray(),
                renderer.getRootBox().getLayer().getPages().size());
    }

    private static Map<String, Drawing> drawings(String verification, Optional<Drawing> radar) {
        var drawings = new HashMap<String, Drawing>(Map.of("qr", new QrSquare(verification)));
        radar.ifPresent(drawing -> drawings.put("radar", drawing));
        return drawings;
    }

    private ITextRenderer renderer(Map<String, Drawing> drawings) {
        var device = new MixedType(DOTS_PER_POINT, fonts);
        return new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                device,
                new OwnStylesheet(device, DOTS_PER_PIXEL),
                new EmbeddedFonts(fonts.main()),
                new DrawnElements(drawings),
                new MeasuredText(widths));
    }

    private static Document parse(String markup) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The paper's template does not give well-formed XHTML", e);
        }
    }

    private static String named(Set<Integer> codePoints) {
        return codePoints.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
