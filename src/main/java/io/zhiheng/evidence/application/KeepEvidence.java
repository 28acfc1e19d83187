package io.zhiheng.evidence.application;

import io.zhiheng.evidence.EvidenceFileView;
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
        return existing(actor, upload).map(file -> new Stored(file, false)).orElseGet(() -> keep(actor, upload));
    }

    private Stored keep(Actor actor, Upload upload) {
        var content = write(upload);
        StoreFollowsTransaction.deleteOnRollback(store, content.key());
        var file = new EvidenceFile(EvidenceId.next(), actor.enterprise(), upload.fileName(), upload.type().extension(),
                content, actor.personName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (files.add(file) == 0) {
            store.delete(content.key());
            return new Stored(existing(actor, upload).orElseThrow(), false);
        }
        events.publishEvent(new EvidenceKept(file.id(), file.enterprise(), file.name(), content.size()));
        return new Stored(file.view(), true);
    }

    private Optional<EvidenceFileView> existing(Actor actor, Upload upload) {
        return files.findByEnterpriseIdAndSha256(actor.enterprise().value(), upload.contentHash()).map(EvidenceFile::view);
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
