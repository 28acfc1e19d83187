package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.DraftEvent;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Throws away what was drawn; what is in force stays. */
@UseCase
public class DiscardDraft {

    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DiscardDraft(Drafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** @param aside one that was put aside; null for the current one */
    public void execute(Actor actor, Kind kind, String subject, UUID aside) {
        var draft = aside == null
                ? drafts.forChange(kind, subject)
                : drafts.putAside(aside)
                        .filter(found -> found.kind() == kind && found.subject().equals(subject))
                        .orElseThrow(() -> new NotFound("draft", aside));
        if (aside == null) {
            draft.requireInHandOf(actor, clock.instant());
        }
        drafts.delete(draft);
        events.publishEvent(new DraftEvent(DraftEvent.What.DISCARDED, draft, draft.savedBy()));
    }
}
