package io.zhiheng.demo.picture;

import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;
import java.util.List;
import java.util.Random;

/** Two photographs side by side: a code lasered into the part, and the label of its box. */
class LabelScene implements Motif {

    @Override
    public void paint(Canvas canvas, int width, int height, Story story, Paper paper) {
        var words = paper.labels();
        int half = width / 2;
        canvas.fill(0, 0, width, height, 0xffffff);
        canvas.shade(30, 30, half - 45, height - 100, 0xaeb4ba, 0x7d848b);
        part(canvas, half, words.get("code").get(0));
        canvas.shade(half + 15, 30, half - 45, height - 100, 0x3f6fa8, 0x2a4c78);
        label(
                canvas,
                half + 55,
                120,
                half - 125,
                story,
                words.get("plans").get(2),
                words.get("box"),
                words.get("code").get(0));
        canvas.centred(words.get("plans").get(0), half / 2, height - 26, 24, false, 0x33373d);
        canvas.centred(words.get("plans").get(1), half + half / 2, height - 26, 24, false, 0x33373d);
    }

    private static void part(Canvas canvas, int half, String code) {
        canvas.turned(-4, half / 2, 400, () -> {
            canvas.card(70, 250, half - 130, 300, 150, 0xd3d7db, 0x8a9097);
            canvas.disc(170, 400, 84, 0x8f969d);
            canvas.disc(170, 400, 54, 0x3b4046);
            for (int y = 262; y < 540; y += 9) {
                canvas.line(270, y, half - 110, y, 0xcbd0d5, 1);
            }
            matrix(canvas, code, 300, 330);
            canvas.text(code, 296, 490, 27, true, 0x50565d);
        });
    }

    private static void label(
            Canvas canvas, int x, int y, int width, Story story, String heading, List<String> facts, String code) {
        canvas.card(x, y, width, 560, 8, 0xfffffb, 0x9aa0a8);
        canvas.fill(x, y, width, 18, 0x2f9e57);
        canvas.text(story.house().shortName(), x + 26, y + 66, 28, true, 0x1b1b1f);
        canvas.text(heading, x + width - 210, y + 66, 30, true, 0x1b1b1f);
        for (int i = 0; i < facts.size() / 2; i++) {
            int top = y + 88 + i * 52;
            canvas.frame(x + 24, top, 150, 52, 0, 0x50565d, 1.5f);
            canvas.frame(x + 174, top, width - 198, 52, 0, 0x50565d, 1.5f);
            canvas.text(facts.get(2 * i), x + 38, top + 35, 22, false, 0x33373d);
            canvas.text(facts.get(2 * i + 1), x + 190, top + 35, 24, true, 0x1b1b1f);
        }
        bars(canvas, code, x + 40, y + 424, width - 80);
        canvas.centred(code, x + width / 2, y + 536, 22, false, 0x1b1b1f);
    }

    /** Looks like a data matrix; says nothing. */
    private static void matrix(Canvas canvas, String code, int x, int y) {
        var dots = new Random(code.hashCode());
        for (int row = 0; row < 14; row++) {
            for (int column = 0; column < 14; column++) {
                if (column == 0 || row == 13 || dots.nextBoolean()) {
                    canvas.fill(x + column * 8, y + row * 8, 8, 8, 0x50565d);
                }
            }
        }
    }

    private static void bars(Canvas canvas, String code, int x, int y, int width) {
        var widths = new Random(code.hashCode());
        for (int left = x; left < x + width; ) {
            int bar = 2 + widths.nextInt(4);
            canvas.fill(left, y, bar, 84, 0x1b1b1f);
            left += bar + 2 + widths.nextInt(5);
        }
    }
}
