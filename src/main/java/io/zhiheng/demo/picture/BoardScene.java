package io.zhiheng.demo.picture;

import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;

/** The board of a workshop: what to do about a problem, whom to tell, and today's red cards. */
class BoardScene implements Motif {

    @Override
    public void paint(Canvas canvas, int width, int height, Story story, Paper paper) {
        canvas.shade(0, 0, width, height, 0xdfe2df, 0xb7bcb9);
        canvas.fill(0, height - 110, width, 110, 0x6f8a74);
        canvas.turned(-0.5, width / 2, height / 2, () -> board(canvas, width, height, story, paper));
    }

    private static void board(Canvas canvas, int width, int height, Story story, Paper paper) {
        var words = paper.labels();
        canvas.card(70, 46, width - 140, height - 140, 18, 0xb9bec4, 0x8d939a);
        canvas.fill(88, 64, width - 176, height - 176, 0xf6f8f7);
        canvas.fill(88, 64, width - 176, 96, 0x1d4f91);
        canvas.text(paper.title(), 124, 128, 42, true, 0xffffff);
        canvas.text(story.house().shortName(), width - 270, 122, 28, true, 0xd7e4f6);

        canvas.text(words.get("plans").get(2), 124, 212, 28, true, 0x1d4f91);
        int left = 124;
        int step = (width - 248 - 60) / 4;
        for (int i = 0; i < 4; i++) {
            canvas.card(left, 232, step, 112, 12, i == 1 ? 0xfbe9e8 : 0xe8f0fa, i == 1 ? 0xc8141e : 0x1d4f91);
            canvas.disc(left + 34, 268, 20, i == 1 ? 0xc8141e : 0x1d4f91);
            canvas.centred(String.valueOf(i + 1), left + 34, 277, 24, true, 0xffffff);
            canvas.centred(words.get("steps").get(i), left + step / 2, 322, i == 3 ? 25 : 30, true, 0x1d2330);
            left += step + 20;
        }
        people(canvas, paper, 124, 394);
        cards(canvas, paper, 860, 394);
    }

    private static void people(Canvas canvas, Paper paper, int x, int y) {
        canvas.text(paper.labels().get("plans").get(1), x, y, 28, true, 0x1d4f91);
        for (int i = 0; i < paper.labels().get("people").size(); i++) {
            int left = x + i % 3 * 232;
            int top = y + 22 + i / 3 * 152;
            canvas.card(left, top, 212, 134, 8, 0xffffff, 0xc4cad2);
            canvas.fill(left + 14, top + 14, 78, 104, 0xcfdbe9);
            canvas.disc(left + 53, top + 52, 20, 0x7d8ea5);
            canvas.arc(left + 53, top + 118, 26, 0, 180, 0x7d8ea5, 22);
            canvas.text(paper.labels().get("people").get(i), left + 106, top + 60, 26, true, 0x1d2330);
            canvas.text(paper.labels().get("posts").get(i), left + 106, top + 94, 20, false, 0x5b6069);
        }
    }

    private static void cards(Canvas canvas, Paper paper, int x, int y) {
        canvas.text(paper.labels().get("plans").get(0), x, y, 28, true, 0x1d4f91);
        canvas.text(paper.issuedOn().toString(), x + 200, y, 24, false, 0x5b6069);
        for (int i = 0; i < paper.labels().get("cards").size(); i++) {
            int left = x + i * 216;
            int turn = i == 0 ? -3 : 2;
            var card = paper.labels().get("cards").get(i);
            canvas.turned(turn, left + 95, y + 140, () -> {
                canvas.card(left, y + 30, 190, 236, 8, 0xd3232d, 0xa2141c);
                canvas.disc(left + 95, y + 48, 9, 0xf1f1f1);
                canvas.fill(left + 14, y + 72, 162, 178, 0xfffdf8);
                canvas.paragraph(card, left + 26, y + 100, 140, 26, 0x1d3a8a);
                canvas.line(left + 26, y + 196, left + 164, y + 196, 0x9aa0a8, 1);
                canvas.line(left + 26, y + 228, left + 164, y + 228, 0x9aa0a8, 1);
            });
        }
    }
}
