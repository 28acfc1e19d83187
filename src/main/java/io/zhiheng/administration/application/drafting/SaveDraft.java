package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Map;

/** Keeps what is being drawn. It is not vetted: a draft may be faulty as long as it is one. */
@UseCase
public class SaveDraft {

    private final Drafts drafts;
    private final Clock clock;

    SaveDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param seen the version that the writer has seen
     * @param model null where only forms change
     * @param forms new or changed, by the names of their files; null for one that goes
     * @return the new version
     */
    public int execute(Actor actor, String process, int seen, String model, Map<String, String> forms) {
        var draft = drafts.forChange(Kind.PROCESS, process);
        draft.requireInHandOf(actor, clock.instant());
        draft.save(actor, seen, DraftFiles.changed(draft.files(), model, forms), clock.instant());
        return draft.version();
    }
}
