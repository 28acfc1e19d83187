package io.zhiheng.demo.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ShippedWords;
import io.zhiheng.demo.picture.PicturePainter;
import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Stories;
import io.zhiheng.demo.story.Story;
import io.zhiheng.shared.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The files lie in {@code target/demo-evidence} afterwards, to be looked at. */
class EvidenceMakerTest {

    private static final EvidenceMaker maker = maker();

    @TestFactory
    Stream<DynamicTest> everyFileOpensAndSaysWhatItIs() {
        return Stream.of(Stories.finished(2026), Stories.half(2026))
                .flatMap(story -> story.evidence().stream()
                        .map(paper -> DynamicTest.dynamicTest(paper.name(), () -> opens(story, paper))));
    }

    @Test
    void theStoriesAreComplete() {
        assertThat(Stories.finished(2026).evidence()).hasSize(60);
        assertThat(Stories.finished(2026).answers()).hasSize(136);
        assertThat(Stories.finished(2026).isComplete()).isTrue();
        assertThat(Stories.half(2026).isComplete()).isFalse();
    }

    @Test
    void everyAnswerRefersToAPaperOfItsStory() {
        for (var story : new Story[] {Stories.finished(2026), Stories.half(2026)}) {
            var known = story.evidence().stream().map(Paper::id).toList();
            assertThat(story.answers().values().stream().flatMap(answer -> answer.evidence().stream()))
                    .isSubsetOf(known);
            assertThat(story.performance().values().stream().flatMap(each -> each.evidence().stream()))
                    .isSubsetOf(known);
        }
    }

    private static void opens(Story story, Paper paper) throws IOException {
        var content = maker.make(story, paper);
        keep(story, paper, content);
        if (!paper.extension().equals("pdf")) {
            var image = ImageIO.read(new ByteArrayInputStream(content));
            assertThat(image.getWidth()).isEqualTo(1400);
            assertThat(image.getHeight()).isBetween(900, 1800);
            return;
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains(plain(paper.title()), story.name(), paper.signed().get(2));
            assertThat(text)
                    .contains(plain(
                            paper.table() == null
                                    ? paper.title()
                                    : paper.table().header().get(0)));
            assertThat(document.getNumberOfPages()).isBetween(1, 4);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(paper.title());
        }
        assertThat(content.length).isLessThan(400_000);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void keep(Story story, Paper paper, byte[] content) throws IOException {
        var folder = Files.createDirectories(
                Path.of("target", "demo-evidence", story.house().latin().replace(' ', '-')));
        Files.write(folder.resolve(paper.id() + "." + paper.extension()), content);
    }

    private static EvidenceMaker maker() {
        var messages = ShippedWords.messages("demo");
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.setTemplateResolver(templates);
        return new EvidenceMaker(new PaperPrinter(engine), new PicturePainter(new Words(messages)));
    }
}
