package io.zhiheng.demo.picture;

import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;
import java.util.List;

/** A browser window of the enterprise's own system with the steps of one case. */
class ScreenScene implements Motif {

    @Override
    public void paint(Canvas canvas, int width, int height, Story story, Paper paper) {
        var words = paper.labels();
        canvas.fill(0, 0, width, height, 0xf2f4f7);
        canvas.fill(0, 0, width, 54, 0xdde1e7);
        int[] lights = {0xee6a5f, 0xf5bd4f, 0x61c454};
        for (int i = 0; i < lights.length; i++) {
            canvas.disc(30 + i * 30, 27, 9, lights[i]);
        }
        canvas.card(140, 10, width - 260, 34, 17, 0xffffff, 0xc9ced6);
        canvas.text(words.get("address").get(0), 166, 34, 18, false, 0x5b6069);

        canvas.fill(0, 54, width, 62, 0x17365f);
        canvas.text(words.get("product").get(0), 30, 96, 28, true, 0xffffff);
        canvas.text(words.get("product").get(1), width - 120, 94, 20, false, 0xd7e4f6);
        canvas.fill(0, 116, 200, height - 116, 0x21466f);
        menu(canvas, words.get("menu"));

        canvas.card(226, 142, width - 252, 262, 8, 0xffffff, 0xdfe3e8);
        canvas.text(words.get("heading").get(0), 254, 188, 28, true, 0x16181d);
        canvas.card(900, 160, 96, 38, 19, 0xe3f4e8, 0x8fcfa2);
        canvas.centred(words.get("heading").get(1), 948, 187, 20, true, 0x1f7a3d);
        canvas.text(words.get("heading").get(2), 1030, 188, 20, false, 0x5b6069);
        steps(canvas, paper, 300, 260, 188);

        canvas.card(226, 428, width - 252, height - 456, 8, 0xffffff, 0xdfe3e8);
        facts(canvas, words.get("facts"), 254, 470);
    }

    private static void menu(Canvas canvas, List<String> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (i == 1) {
                canvas.fill(0, 132 + i * 56, 200, 52, 0x2f6bb0);
            }
            canvas.text(entries.get(i), 40, 166 + i * 56, 21, i == 1, 0xeaf1fa);
        }
    }

    private static void steps(Canvas canvas, Paper paper, int x, int y, int distance) {
        var steps = paper.labels().get("steps");
        canvas.line(x, y, x + distance * (steps.size() - 1), y, 0x2f8f4e, 4);
        for (int i = 0; i < steps.size(); i++) {
            int centre = x + i * distance;
            canvas.disc(centre, y, 20, 0x2f8f4e);
            canvas.centred(String.valueOf(i + 1), centre, y + 8, 20, true, 0xffffff);
            canvas.centred(steps.get(i), centre, y + 56, 22, true, 0x16181d);
            canvas.centred(paper.labels().get("people").get(i), centre, y + 88, 17, false, 0x444a54);
            canvas.centred(paper.labels().get("times").get(i), centre, y + 114, 17, false, 0x777d87);
        }
    }

    private static void facts(Canvas canvas, List<String> facts, int x, int y) {
        for (int i = 0; i < facts.size() / 2; i++) {
            int left = x + i % 2 * 540;
            int top = y + i / 2 * 118;
            canvas.text(facts.get(2 * i), left, top, 20, false, 0x777d87);
            canvas.card(left, top + 14, 500, 54, 6, 0xf8f9fb, 0xd5dae1);
            canvas.text(facts.get(2 * i + 1), left + 18, top + 49, 22, false, 0x16181d);
        }
    }
}
