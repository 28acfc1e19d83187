package io.zhiheng.evidence.application;

import io.zhiheng.evidence.EvidenceFiles.Stored;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.EvidenceKept;
import io.zhiheng.evidence.domain.EvidenceFile;
import io.zhiheng.evidence.domain.KeptEvidence;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.platform.storage.IncomingFile;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps an upload, once per enterprise and content, however many people send it at the same moment. */
@UseCase
class KeepEvidence {

    private final KeptEvidence files;
    private final FileStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepEvidence(KeptEvidence files, FileStore store, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public Stored execute(Actor actor, IncomingFile incoming) {
        return existing(actor, incoming).map(file -> known(file, incoming)).orElseGet(() -> keep(actor, incoming));
    }

    /** Who sends a file again whose content was lost brings it back, wherever it is used. */
    private Stored known(EvidenceFile file, IncomingFile incoming) {
        if (!store.holds(file.storageKey())) {
            file.broughtBack(incoming.keep());
        }
        return new Stored(file.view(), false);
    }

    private Stored keep(Actor actor, IncomingFile incoming) {
        var content = incoming.keep();
        var file = new EvidenceFile(
                EvidenceId.next(),
                actor.enterprise(),
                incoming.name(),
                incoming.kind().extension(),
                content,
                actor.personName(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (files.add(file) == 0) {
            store.delete(content.key());
            return new Stored(existing(actor, incoming).orElseThrow().view(), false);
        }
        events.publishEvent(new EvidenceKept(file.id(), file.enterprise(), file.name(), content.size()));
        return new Stored(file.view(), true);
    }

    private Optional<EvidenceFile> existing(Actor actor, IncomingFile incoming) {
        return files.findByEnterpriseIdAndSha256(actor.enterprise().value(), incoming.sha256());
    }
}
