package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft;
import io.zhiheng.administration.domain.draft.DraftEvent;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps what somebody had drawn and not saved when a colleague took the draft over. */
@UseCase
public class PutDraftAside {

    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PutDraftAside(Drafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    public void execute(Actor actor, String process, String model) {
        var current = drafts.forChange(Kind.PROCESS, process);
        var files = DraftFiles.changed(current.files(), model, Map.of());
        drafts.save(Draft.aside(current.kind(), process, files, actor, clock.instant()));
        events.publishEvent(new DraftEvent(DraftEvent.What.PUT_ASIDE, current, null));
    }
}
