package io.zhiheng.platform.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Letters of one kind, read once. A document embeds of them only the glyphs it shows. */
public record Typeface(String name, BaseFont regular, BaseFont bold) {

    static Typeface of(String name) {
        var font = read(name + ".ttf");
        return new Typeface(name, font, font);
    }

    static Typeface of(String name, String regular, String bold) {
        return new Typeface(name, read(regular + ".ttf"), read(bold + ".ttf"));
    }

    boolean shows(int codePoint) {
        return regular.charExists(codePoint) && (bold == regular || bold.charExists(codePoint));
    }

    private static BaseFont read(String file) {
        try (var content = new ClassPathResource("fonts/" + file).getInputStream()) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, content.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
