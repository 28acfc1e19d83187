package io.zhiheng.demo.picture;

import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Paper.Look;
import io.zhiheng.demo.story.Story;
import io.zhiheng.shared.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Paints a picture of the paper's look, with its words below as people file photographs. */
@Component
@Profile("demo")
public class PicturePainter {

    private static final int WIDTH = 1400;
    private static final int SCENE = 860;
    private static final int MARGIN = 56;
    private static final Map<Look, Motif> SCENES = Map.of(
            Look.BOARD,
            new BoardScene(),
            Look.SAMPLES,
            new SamplesScene(),
            Look.SCREEN,
            new ScreenScene(),
            Look.LICENCE,
            new LicenceScene(),
            Look.LABEL,
            new LabelScene());

    private final Words words;

    public PicturePainter(Words words) {
        this.words = words;
    }

    /** One that shows nothing of whose it is: samples and screens. */
    public byte[] paint(Paper paper) {
        return paint(null, paper);
    }

    public byte[] paint(Story story, Paper paper) {
        int height = SCENE + caption(new Canvas(WIDTH, 10), paper, 0) + MARGIN / 2;
        var canvas = new Canvas(WIDTH, height);
        canvas.fill(0, 0, WIDTH, height, 0xffffff);
        SCENES.get(paper.look()).paint(canvas, WIDTH, SCENE, story, paper);
        caption(canvas, paper, SCENE);
        return encode(canvas, paper.extension());
    }

    /** @return its height */
    private int caption(Canvas canvas, Paper paper, int top) {
        int y = top + 62;
        canvas.fill(MARGIN, top + 30, 8, 40, 0x33507c);
        canvas.text(paper.title(), MARGIN + 24, y, 32, true, 0x16181d);
        y += 42;
        var taken = words.of("demo.picture.date." + paper.look(), paper.issuedOn());
        canvas.text(taken + (paper.number() == null ? "" : "　" + paper.number()), MARGIN, y, 20, false, 0x5b6069);
        y += 20;
        for (var paragraph : paper.paragraphs()) {
            y = canvas.paragraph(paragraph, MARGIN, y + 20, WIDTH - 2 * MARGIN, 22, 0x26292f);
        }
        if (paper.table() != null) {
            y = canvas.table(paper.table().header(), paper.table().rows(), MARGIN, y + 16, WIDTH - 2 * MARGIN, 20);
        }
        return y - top + 20;
    }

    private static byte[] encode(Canvas canvas, String extension) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(canvas.image(), extension.toLowerCase(Locale.ROOT), out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
