package io.zhiheng.assessment.application;

import java.util.List;
import java.util.Optional;

/**
 * 自评估主页.
 *
 * @param unfinished   the one that may be continued
 * @param latest       the latest finished one
 * @param completeness of the profile, in percent
 * @param requestReason why no third-party assessment can be asked for now; null when one can
 * @param requestHref   where one is asked for; null when none can be
 */
public record HomeView(Optional<SelfAssessmentRow> unfinished, Optional<SelfAssessmentRow> latest, int completeness,
                       List<Line> lines, String requestReason, String requestHref) {

    public enum State { TODO, DOING, FIX, DONE, BLOCKED }

    /**
     * One of the things to do.
     *
     * @param text state in words, for a blocked one the reason
     * @param href where it is done; null while it cannot be begun
     */
    public record Line(String title, State state, String text, String href) {}

    /** Where 继续评估 leads. */
    public String continueHref() {
        return unfinished.map(row -> row.lastPlace() != null ? row.lastPlace() : "/self-assessments/" + row.id()).orElse(null);
    }
}
