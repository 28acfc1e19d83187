package io.zhiheng.demo.paper;

import io.zhiheng.demo.picture.PicturePainter;
import io.zhiheng.demo.story.Paper;
import io.zhiheng.demo.story.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the file that a paper of the story describes. */
@Component
@Profile("demo")
public class EvidenceMaker {

    private final PaperPrinter printer;
    private final PicturePainter painter;

    EvidenceMaker(PaperPrinter printer, PicturePainter painter) {
        this.printer = printer;
        this.painter = painter;
    }

    /** @return a PDF, PNG or JPEG, by the ending of the paper's name */
    public byte[] make(Story story, Paper paper) {
        return paper.extension().equals("pdf") ? printer.print(story, paper) : painter.paint(story, paper);
    }
}
