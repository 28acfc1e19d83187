package io.zhiheng.team.application;

import io.zhiheng.request.AssessmentRequestId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a manager can do about a team now, and who was in it before; empty for everybody else.
 *
 * @param manager whether the reader manages the institution
 * @param recallable whether the members are still signing, so that the team can be taken back
 * @param leads the members who do not lead; empty while the lead cannot be changed
 * @param former who was in the team and is no longer, oldest first
 */
public record TeamDesk(
        AssessmentRequestId request, boolean manager, boolean recallable, List<Lead> leads, List<Former> former) {

    /** @param refused why this one cannot lead; null when nothing is in the way */
    public record Lead(UUID account, String name, String refused) {}

    /** @param declaration null where none was signed */
    public record Former(String name, boolean lead, String declaration, Instant leftAt) {}

    public boolean isEmpty() {
        return !manager;
    }
}
