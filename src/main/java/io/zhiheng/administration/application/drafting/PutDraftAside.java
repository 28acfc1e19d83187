package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.domain.draft.DraftEvent;
import io.zhiheng.administration.domain.draft.ProcessDraft;
import io.zhiheng.administration.domain.draft.ProcessDrafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps what somebody had drawn and not saved when a colleague took the draft over. */
@UseCase
public class PutDraftAside {

    private final ProcessDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PutDraftAside(ProcessDrafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    public void execute(Actor actor, String process, String model) {
        var current = drafts.forChange(process);
        var files = DraftFiles.changed(current.files(), model, Map.of());
        drafts.save(ProcessDraft.aside(process, files, actor, clock.instant()));
        events.publishEvent(new DraftEvent(DraftEvent.What.PUT_ASIDE, process, null));
    }
}
