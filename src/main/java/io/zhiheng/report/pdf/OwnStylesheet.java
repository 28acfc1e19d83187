package io.zhiheng.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;

/** Gives the renderer its own basic stylesheet and the report's; whatever else it might ask for is never fetched. */
class OwnStylesheet extends ITextUserAgent {

    private static final String NAME = "print.css";
    private static final byte[] CSS = read("templates/report/" + NAME);
    private static final byte[] BASE = read("resources/css/XhtmlNamespaceHandler.css");

    OwnStylesheet(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(new ByteArrayInputStream(uri.endsWith(NAME) ? CSS : BASE));
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        return null;
    }

    private static byte[] read(String place) {
        try (var file = new ClassPathResource(place).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
