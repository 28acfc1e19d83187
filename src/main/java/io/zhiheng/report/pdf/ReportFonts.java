package io.zhiheng.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The two fonts of every report, read once. A document embeds of them only the glyphs it shows. */
@Component
class ReportFonts {

    private final BaseFont regular = read("NotoSansSC-Regular.ttf");
    private final BaseFont bold = read("NotoSansSC-Bold.ttf");

    BaseFont regular() {
        return regular;
    }

    BaseFont bold() {
        return bold;
    }

    boolean shows(int codePoint) {
        return regular.charExists(codePoint) && bold.charExists(codePoint);
    }

    private static BaseFont read(String name) {
        try (var file = new ClassPathResource("fonts/" + name).getInputStream()) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                    file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
