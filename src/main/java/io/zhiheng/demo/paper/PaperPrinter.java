package io.zhiheng.demo.paper;

import com.lowagie.text.pdf.BaseFont;
import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;
import io.zhiheng.platform.pdf.DrawnElements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Prints documents: procedures, records, reports, minutes and notices, each in its own dress. */
@Component
@Profile("demo")
class PaperPrinter {

    private static final String REGULAR = "fonts/NotoSansSC-Regular.ttf";
    private static final String BOLD = "fonts/NotoSansSC-Bold.ttf";
    /** What a paragraph begins with as its heading: "1 Purpose." or "Item one:", in Chinese punctuation. */
    private static final Pattern HEADED = Pattern.compile(
            "^(\\d+(?:\\.\\d+)* [^\u3002\uff0c\uff1b]{2,16})\u3002(.+)$|^([^\u3002\uff0c\uff1b\uff1a]{2,8}\uff1a)(.+)$",
            Pattern.DOTALL);

    private final ITemplateEngine templates;
    private ITextFontResolver fonts;

    PaperPrinter(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** One at a time: the fonts are read once and shared by all documents. */
    synchronized byte[] print(Story story, Paper paper) {
        try (var out = new ByteArrayOutputStream()) {
            var renderer = new ITextRenderer(fonts());
            renderer.getSharedContext()
                    .setReplacedElementFactory(new DrawnElements(Map.of(
                            "firm-seal", new RedSeal(story.name(), null, BOLD),
                            "department-seal", new RedSeal(story.name(), paper.department(), BOLD))));
            renderer.setDocumentFromString(templates.process("demo/paper", content(story, paper)));
            renderer.layout();
            renderer.createPDF(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Context content(Story story, Paper paper) {
        var content = new Context(Locale.CHINA);
        content.setVariable("firm", story.name());
        content.setVariable("house", story.house());
        content.setVariable("paper", paper);
        content.setVariable(
                "wide", paper.table() != null && paper.table().isWide() && paper.look() == Paper.Look.RECORD);
        content.setVariable("parts", paper.paragraphs().stream().map(Part::of).toList());
        content.setVariable("variant", paper.paragraphs().get(0).length() % 4);
        content.setVariable("copy", "%02d".formatted(1 + paper.title().length() % 18));
        return content;
    }

    private ITextFontResolver fonts() throws IOException {
        if (fonts == null) {
            var resolver = new ITextFontResolver();
            for (var font : List.of(REGULAR, BOLD)) {
                resolver.addFont(font, "CJK", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
            }
            fonts = resolver;
        }
        return fonts;
    }

    /** @param heading null for a paragraph without one */
    record Part(String heading, String text) {

        static Part of(String paragraph) {
            var match = HEADED.matcher(paragraph);
            if (!match.matches()) {
                return new Part(null, paragraph);
            }
            return match.group(1) != null
                    ? new Part(match.group(1), match.group(2))
                    : new Part(match.group(3), match.group(4));
        }
    }
}
