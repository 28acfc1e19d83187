package io.zhiheng.portal.web.guidance;

import io.zhiheng.portal.web.guidance.GuidanceDocument.Chapter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns Markdown into HTML; every chapter gets an anchor, every table its own scroller. Markup inside the text stays
 * text.
 */
final class Markdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    static GuidanceDocument render(String name, String markdown) {
        var document = PARSER.parse(markdown);
        var outline = new Outline();
        document.accept(outline);
        var html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new Anchors(outline.anchors))
                .build()
                .render(document);
        return new GuidanceDocument(name, outline.title, html, outline.chapters);
    }

    /** Collects the headings: the first is the title, those of depth 2 and 3 the chapters. */
    private static final class Outline extends AbstractVisitor {

        private final List<Chapter> chapters = new ArrayList<>();
        private final Map<Node, String> anchors = new HashMap<>();
        private String title = "";
        private int chapter;
        private int section;

        @Override
        public void visit(Heading heading) {
            var words = words(heading);
            if (heading.getLevel() == 1) {
                title = words;
                heading.unlink();
                return;
            }
            if (heading.getLevel() > 3) {
                return;
            }
            section = heading.getLevel() == 2 ? 0 : section + 1;
            chapter = heading.getLevel() == 2 ? chapter + 1 : chapter;
            var anchor = section == 0 ? "c" + chapter : "c" + chapter + "-" + section;
            anchors.put(heading, anchor);
            chapters.add(new Chapter(anchor, words, heading.getLevel()));
        }

        private static String words(Heading heading) {
            var words = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }
            });
            return words.toString();
        }
    }

    private record Anchors(Map<Node, String> anchors) implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (anchors.containsKey(node)) {
                attributes.put("id", anchors.get(node));
            }
            if (node instanceof TableBlock) {
                attributes.put("class", "table");
                // On a telephone it scrolls sideways, which has to work by keyboard too.
                attributes.put("tabindex", "0");
            }
        }
    }
}
