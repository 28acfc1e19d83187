package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.domain.draft.DraftEvent;
import io.zhiheng.administration.domain.draft.ProcessDraft.Hand;
import io.zhiheng.administration.domain.draft.ProcessDrafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A sign of life of who has the draft in hand; or a colleague takes it over, of which the holder is told. */
@UseCase
public class HoldDraft {

    private final ProcessDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldDraft(ProcessDrafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken {@code draft-held} when a colleague has it and it is not taken over */
    public Hand execute(Actor actor, String process, boolean takeOver) {
        var now = clock.instant();
        var draft = drafts.forChange(process);
        if (takeOver) {
            var before = draft.hand(actor, now);
            draft.takeOver(actor, now);
            if (before != null && !before.mine()) {
                events.publishEvent(new DraftEvent(DraftEvent.What.TAKEN_OVER, process, before.name()));
            }
        } else {
            draft.requireInHandOf(actor, now);
        }
        return draft.hand(actor, now);
    }
}
