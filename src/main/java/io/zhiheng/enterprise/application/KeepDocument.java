package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.domain.EnterpriseDocument;
import io.zhiheng.enterprise.domain.EnterpriseDocuments;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.platform.storage.IncomingFile;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;

/** Keeps a document of the profile; the same content again gives the one that is there. */
@UseCase
class KeepDocument {

    private final EnterpriseDocuments documents;
    private final FileStore files;
    private final Clock clock;

    KeepDocument(EnterpriseDocuments documents, FileStore files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    public EnterpriseDocument execute(Actor actor, IncomingFile incoming) {
        var stored = incoming.keep();
        var document = new EnterpriseDocument(
                actor.enterprise(), incoming.name(), incoming.kind(), stored, actor.personName(), clock.instant());
        if (documents.add(document) == 0) {
            files.delete(stored.key());
            return documents
                    .findByEnterpriseIdAndSha256(actor.enterprise().value(), stored.sha256())
                    .orElseThrow();
        }
        return document;
    }
}
