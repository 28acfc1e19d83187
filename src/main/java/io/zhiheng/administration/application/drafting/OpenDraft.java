package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.UUID;

/** Goes on with the draft of a process, or begins one from the version in force; takes it in hand if nobody has it. */
@UseCase
public class OpenDraft {

    private final Drafts drafts;
    private final ProcessVersionQueries versions;
    private final Clock clock;

    OpenDraft(Drafts drafts, ProcessVersionQueries versions, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.clock = clock;
    }

    /** @param from the version that a new draft begins from; null for the one in force */
    public void execute(Actor actor, String process, UUID from) {
        var basis = from == null ? versions.inForce(process).id() : ofThis(process, from);
        drafts.beginOnce(UUID.randomUUID(), Kind.PROCESS.name(), process);
        var draft = drafts.forChange(Kind.PROCESS, process);
        if (!draft.isBegun()) {
            draft.begin(versions.files(basis));
        }
        draft.pickUp(actor, clock.instant());
    }

    private UUID ofThis(String process, UUID from) {
        if (!versions.one(from).process().equals(process)) {
            throw new NotFound("process-version", from);
        }
        return from;
    }
}
