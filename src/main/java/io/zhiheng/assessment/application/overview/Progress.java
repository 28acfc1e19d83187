package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.application.answering.AnswerView;
import java.util.List;

/**
 * How much is answered of how much.
 *
 * @param toConfirm carried over from an earlier self-assessment and not yet confirmed, which counts as not answered
 */
public record Progress(int answered, int total, int toConfirm) {

    static final Progress NONE = new Progress(0, 0, 0);

    static Progress sum(List<Progress> parts) {
        return new Progress(
                parts.stream().mapToInt(Progress::answered).sum(),
                parts.stream().mapToInt(Progress::total).sum(),
                parts.stream().mapToInt(Progress::toConfirm).sum());
    }

    public static Progress of(List<AnswerView> answers) {
        return new Progress((int) answers.stream().filter(AnswerView::answered).count(), answers.size(), (int)
                answers.stream().filter(AnswerView::carriedOver).count());
    }

    /** Rounded down, so that 100 means complete. */
    public int percent() {
        return total == 0 ? 100 : answered * 100 / total;
    }

    /** Answers that somebody once gave, confirmed or not. */
    public int given() {
        return answered + toConfirm;
    }

    public boolean isComplete() {
        return answered == total;
    }
}
