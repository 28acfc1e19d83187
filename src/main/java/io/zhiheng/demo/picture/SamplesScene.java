package io.zhiheng.demo.picture;

import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;

/** Limit samples of a sealing face under glass: three good ones, two on the limit, three bad ones. */
class SamplesScene implements Motif {

    private static final int[] RIMS = {0x2f8f4e, 0x2f8f4e, 0x2f8f4e, 0xd39a17, 0xd39a17, 0xc8141e, 0xc8141e, 0xc8141e};

    @Override
    public void paint(Canvas canvas, int width, int height, Story story, Paper paper) {
        canvas.shade(0, 0, width, height, 0x8b7355, 0x5f4c36);
        canvas.turned(0.7, width / 2, height / 2, () -> {
            canvas.card(60, 44, width - 120, height - 96, 14, 0x2c3138, 0x15181c);
            canvas.fill(86, 70, width - 172, 74, 0xeceff2);
            canvas.text(paper.labels().get("plans").get(0), 112, 120, 36, true, 0x16181d);
            canvas.text(paper.number(), width - 420, 118, 26, true, 0x444a54);
            for (int i = 0; i < RIMS.length; i++) {
                plate(canvas, paper, i, 86 + i % 4 * 310, 168 + i / 4 * 300);
            }
            canvas.text(paper.labels().get("plans").get(1), 96, height - 70, 24, false, 0xe6e8eb);
        });
    }

    private static void plate(Canvas canvas, Paper paper, int i, int left, int top) {
        int x = left + 145;
        int y = top + 108;
        canvas.card(left, top, 290, 284, 10, 0x454b54, 0x1f2328);
        canvas.disc(x, y, 96, 0x9aa3ad);
        canvas.disc(x, y, 90, 0xc9d0d8);
        for (int ring = 44; ring < 90; ring += 5) {
            canvas.arc(x, y, ring, 0, 360, ring % 10 == 4 ? 0xb4bcc6 : 0xd7dde4, 2);
        }
        contact(canvas, i, x, y);
        canvas.disc(x, y, 40, 0x353b43);
        canvas.fill(left + 14, top + 212, 262, 60, 0xf4f5f2);
        canvas.fill(left + 14, top + 212, 10, 60, RIMS[i]);
        canvas.text(paper.labels().get("plates").get(i), left + 36, top + 238, 22, true, RIMS[i]);
        canvas.text(paper.labels().get("notes").get(i), left + 36, top + 264, 18, false, 0x33373d);
    }

    /** The blue of the marking paste, whole where the face is good. */
    private static void contact(Canvas canvas, int i, int x, int y) {
        switch (i) {
            case 3 -> canvas.arc(x, y, 66, 30, 210, 0x2a55b8, 15);
            case 7 -> {
                for (int from = 0; from < 360; from += 60) {
                    canvas.arc(x, y, 66, from, 24 + from % 50, 0x2a55b8, 11);
                }
            }
            default -> canvas.arc(x, y, 66, 0, 360, 0x2a55b8, i < 2 ? 22 : 17);
        }
        if (i == 2 || i == 4) {
            canvas.line(x - 70, y - 40, x - 44, y - (i == 2 ? 58 : 74), 0x20242a, i == 2 ? 1 : 3);
        }
        if (i == 5) {
            canvas.disc(x + 58, y - 34, 7, 0x15181c);
            canvas.disc(x + 40, y + 52, 5, 0x15181c);
        }
        if (i == 6) {
            canvas.line(x + 44, y - 60, x + 58, y - 34, 0x15181c, 3);
            canvas.line(x + 58, y - 34, x + 52, y - 18, 0x15181c, 3);
        }
    }
}
