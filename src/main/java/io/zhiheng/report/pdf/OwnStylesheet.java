package io.zhiheng.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;

/** Gives the renderer the paper's stylesheet and nothing else: whatever it might ask for besides is never fetched. */
class OwnStylesheet extends ITextUserAgent {

    private static final Map<String, byte[]> SHEETS = Stream.of("print.css", "certificate.css", "personal-data.css")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), OwnStylesheet::read));
    private static final byte[] NOTHING = {};

    OwnStylesheet(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        return new CSSResource(
                new ByteArrayInputStream(SHEETS.getOrDefault(uri.substring(uri.lastIndexOf('/') + 1), NOTHING)));
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        return null;
    }

    private static byte[] read(String name) {
        try (var file = new ClassPathResource("templates/report/" + name).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
