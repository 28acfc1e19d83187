package io.zhiheng.assessment.application.home;

import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 自评估主页.
 *
 * @param unfinished the one that may be continued
 * @param latest the latest finished one
 * @param earlier whose answers a new one may carry over: the latest finished, abandoned and expired, the newest first
 * @param completeness of the profile, in percent
 * @param lines every step from the profile to the request
 * @param requestReason why no third-party assessment can be asked for now; null when one can
 * @param requestHref where one is asked for; null when none can be
 */
public record HomeView(
        Optional<SelfAssessmentRow> unfinished,
        Optional<SelfAssessmentRow> latest,
        List<SelfAssessmentRow> earlier,
        int completeness,
        List<Line> lines,
        String requestReason,
        String requestHref) {

    public enum State {
        TODO,
        DOING,
        FIX,
        DONE,
        /** Can be looked at, though nothing is to be done there yet. */
        OPEN,
        BLOCKED
    }

    private static final Set<State> WORK = EnumSet.of(State.TODO, State.DOING, State.FIX);

    /**
     * One of the things to do.
     *
     * @param text state in words, for a blocked one the reason
     * @param href where it is done or looked at; null while it cannot be begun
     * @param assigned who looks after it; null for nobody
     * @param mine whether that is who looks at the page
     */
    public record Line(String title, State state, String text, String href, String assigned, boolean mine) {

        public Line(String title, State state, String text, String href) {
            this(title, state, text, href, null, false);
        }
    }

    /** What is in the hands of who looks at the page. */
    public List<Line> mine() {
        return lines.stream().filter(Line::mine).toList();
    }

    /** What can be done now. */
    public List<Line> todo() {
        return lines.stream()
                .filter(line -> line.href() != null && WORK.contains(line.state()))
                .toList();
    }

    /** Where 继续评估 leads. */
    public String continueHref() {
        return unfinished
                .map(row -> row.lastPlace() != null ? row.lastPlace() : "/self-assessments/" + row.id())
                .orElse(null);
    }
}
