package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft.Hand;
import io.zhiheng.administration.domain.draft.DraftEvent;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A sign of life of who has the draft in hand; or a colleague takes it over, of which the holder is told. */
@UseCase
public class HoldDraft {

    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldDraft(Drafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken {@code draft-held} when a colleague has it and it is not taken over */
    public Hand execute(Actor actor, Kind kind, String subject, boolean takeOver) {
        var now = clock.instant();
        var draft = drafts.forChange(kind, subject);
        if (takeOver) {
            var before = draft.hand(actor, now);
            draft.takeOver(actor, now);
            if (before != null && !before.mine()) {
                events.publishEvent(new DraftEvent(DraftEvent.What.TAKEN_OVER, draft, before.name()));
            }
        } else {
            draft.requireInHandOf(actor, now);
        }
        return draft.hand(actor, now);
    }
}
