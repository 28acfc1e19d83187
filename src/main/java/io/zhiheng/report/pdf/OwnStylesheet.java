package io.zhiheng.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;

/** Gives the renderer the report's stylesheet and nothing else: whatever it might ask for besides is never fetched. */
class OwnStylesheet extends ITextUserAgent {

    private static final String NAME = "print.css";
    private static final byte[] CSS = read();
    private static final byte[] NOTHING = {};

    OwnStylesheet(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(new ByteArrayInputStream(uri.endsWith(NAME) ? CSS : NOTHING));
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        return null;
    }

    private static byte[] read() {
        try (var file = new ClassPathResource("templates/report/" + NAME).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
