package io.zhiheng.request.application.list;

import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.RequestHead;
import io.zhiheng.request.application.list.RequestHolders.Holding;
import java.time.Instant;

/**
 * A line of a list of requests.
 *
 * @param submittedAt null in a draft, as are enterprise, institution and applied level
 * @param holder who has it now, in words; null while it waits for nobody
 * @param due when the first of its open steps is due; null when none has a limit
 */
public record RequestRow(
        String id,
        String number,
        RequestState state,
        String stateName,
        Instant stateSince,
        String enterprise,
        String institution,
        Integer appliedLevel,
        String appliedLevelName,
        String draftedBy,
        Instant draftedAt,
        Instant submittedAt,
        String holder,
        Instant due) {

    RequestRow heldBy(Holding holding) {
        return new RequestRow(
                id,
                number,
                state,
                stateName,
                stateSince,
                enterprise,
                institution,
                appliedLevel,
                appliedLevelName,
                draftedBy,
                draftedAt,
                submittedAt,
                holding.holder(),
                holding.due());
    }

    public String look() {
        return RequestHead.look(state);
    }
}
