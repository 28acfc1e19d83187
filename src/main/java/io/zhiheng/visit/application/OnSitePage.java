package io.zhiheng.visit.application;

import io.zhiheng.request.application.RequestHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The visit and what was found, as one side sees it.
 *
 * @param visit null before it is planned
 * @param items for the enterprise none before the closing meeting
 * @param step id of the step that this page prepares and that waits; null if none does
 * @param stepPath path of that step's page; null likewise
 * @param may what this person may do here now
 * @param clauses to choose from while recording
 * @param checks what this member of the team has to look at on site, what nobody has looked at first
 */
public record OnSitePage(
        RequestHead request,
        Visit visit,
        List<NonconformityView> items,
        String step,
        String stepPath,
        May may,
        List<Clause> clauses,
        List<SiteClause> checks) {

    public record May(boolean record, boolean correct, boolean verify) {}

    public record Visit(
            LocalDate startsOn,
            LocalDate endsOn,
            int days,
            String agenda,
            String places,
            String plannedBy,
            Instant plannedAt,
            String attendees,
            String openingNote,
            String openedBy,
            Instant openedAt,
            String summary,
            String closedBy,
            Instant closedAt) {}

    public record Clause(String id, String displayNo, String text) {}

    public List<SiteClause> openChecks() {
        return checks.stream().filter(SiteClause::isOpen).toList();
    }

    public List<SiteClause> doneChecks() {
        return checks.stream().filter(check -> !check.isOpen()).toList();
    }

    /** How many the enterprise still has to correct, or the team to judge. */
    public long open() {
        return items.stream()
                .filter(each -> switch (each.state()) {
                    case OPEN, SENT_BACK -> may.correct();
                    case CORRECTED -> may.verify();
                    case VERIFIED, OBSERVED -> false;
                })
                .count();
    }

    /** How many have to be corrected at all. */
    public long toCorrect() {
        return items.stream()
                .filter(each -> each.severity() == null || each.severity().needsCorrection())
                .count();
    }
}
