package io.zhiheng.rating;

import java.util.List;
import java.util.UUID;

/** Finished self-assessments as a rating sees them: no name, text or file. Implemented where they are kept. */
public interface FinishedAnswers {

    /** @param level the overall level that was stored with it */
    record Finished(
            UUID enterprise, String selfAssessment, String edition, String scheme, Answers answers, int level) {}

    /** How many enterprises have finished one. */
    int enterprises();

    /**
     * The latest finished one of each enterprise, in an order that stays.
     *
     * @param after the last enterprise that was had already; null for none
     */
    List<Finished> latest(UUID after, int most);

    /** @throws io.zhiheng.shared.NotFound where there is none, or it is not finished */
    Finished of(String selfAssessment);
}
