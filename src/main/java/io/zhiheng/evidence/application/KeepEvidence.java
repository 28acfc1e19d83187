package io.zhiheng.evidence.application;

import io.zhiheng.evidence.EvidenceFiles.Stored;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.EvidenceKept;
import io.zhiheng.evidence.domain.EvidenceFile;
import io.zhiheng.evidence.domain.EvidenceFile.StoredContent;
import io.zhiheng.evidence.domain.KeptEvidence;
import io.zhiheng.identity.Actor;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.shared.UseCase;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    public Stored execute(Actor actor, Upload upload) {
        return existing(actor, upload).map(file -> known(file, upload)).orElseGet(() -> keep(actor, upload));
    }

    /** Who sends a file again whose content was lost brings it back, wherever it is used. */
    private Stored known(EvidenceFile file, Upload upload) {
        if (!store.holds(file.storageKey())) {
            var content = write(upload);
            StoreFollowsTransaction.deleteOnRollback(store, content.key());
            file.broughtBack(content);
        }
        return new Stored(file.view(), false);
    }

    private Stored keep(Actor actor, Upload upload) {
        var content = write(upload);
        StoreFollowsTransaction.deleteOnRollback(store, content.key());
        var file = new EvidenceFile(EvidenceId.next(), actor.enterprise(), upload.fileName(), upload.type().extension(),
                content, actor.personName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (files.add(file) == 0) {
            store.delete(content.key());
            return new Stored(existing(actor, upload).orElseThrow().view(), false);
        }
        events.publishEvent(new EvidenceKept(file.id(), file.enterprise(), file.name(), content.size()));
        return new Stored(file.view(), true);
    }

    private Optional<EvidenceFile> existing(Actor actor, Upload upload) {
        return files.findByEnterpriseIdAndSha256(actor.enterprise().value(), upload.contentHash());
    }

    private StoredContent write(Upload upload) {
        try (var content = upload.open()) {
            var stored = store.put(content);
            return new StoredContent(stored.key(), stored.size(), stored.sha256());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
