package io.zhiheng.demo.picture;

import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;

/** A licence as it hangs framed on the wall, with an official seal. */
class LicenceScene implements Motif {

    @Override
    public void paint(Canvas canvas, int width, int height, Story story, Paper paper) {
        var words = paper.labels();
        canvas.shade(0, 0, width, height, 0xfdfaf0, 0xf5edd8);
        int[] borders = {0xb58a2e, 0xd9bd78, 0xb58a2e};
        for (int i = 0; i < borders.length; i++) {
            canvas.frame(
                    24 + i * 12, 24 + i * 12, width - 48 - i * 24, height - 48 - i * 24, 0, borders[i], i == 1 ? 6 : 3);
        }
        canvas.centred(words.get("country").get(0), width / 2, 122, 34, true, 0x3a2c12);
        canvas.centred(words.get("heading").get(0), width / 2, 200, 58, true, 0xa3181f);
        canvas.centred(words.get("heading").get(1), width / 2, 244, 24, false, 0x7a6333);
        var facts = words.get("facts");
        for (int i = 0; i < facts.size() / 2; i++) {
            int y = 316 + i * 60;
            canvas.text(facts.get(2 * i), 190, y, 28, true, 0x3a2c12);
            canvas.text(facts.get(2 * i + 1), 380, y, 28, false, 0x1b1b1f);
            canvas.line(370, y + 12, width - 190, y + 12, 0xcdb98a, 1);
        }
        seal(canvas, width - 300, height - 190, 104, words.get("authority").get(0));
    }

    private static void seal(Canvas canvas, int x, int y, int radius, String text) {
        canvas.arc(x, y, radius, 0, 360, 0xc8141e, 6);
        for (int i = 0; i < text.length(); i++) {
            var character = text.substring(i, i + 1);
            double degrees = -105 + 210.0 * (i + 0.5) / text.length();
            canvas.turned(degrees, x, y, () -> canvas.centred(character, x, y - radius + 38, 30, true, 0xc8141e));
        }
        for (int i = 0; i < 5; i++) {
            canvas.turned(72.0 * i, x, y, () -> {
                for (int half = 0; half <= 12; half++) {
                    canvas.line(x - half, y - 14, x, y - 38, 0xc8141e, 2);
                    canvas.line(x + half, y - 14, x, y - 38, 0xc8141e, 2);
                }
            });
        }
        canvas.disc(x, y, 17, 0xc8141e);
    }
}
