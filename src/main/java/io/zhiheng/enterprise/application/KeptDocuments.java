package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.Documents;
import io.zhiheng.enterprise.domain.EnterpriseDocuments;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class KeptDocuments implements Documents {

    private final EnterpriseDocuments documents;
    private final FileStore files;
    private final ReceiveDocument receiveDocument;

    KeptDocuments(EnterpriseDocuments documents, FileStore files, ReceiveDocument receiveDocument) {
        this.documents = documents;
        this.receiveDocument = receiveDocument;
        this.files = files;
    }

    @Override
    public Optional<Document> find(EnterpriseId enterprise, String id) {
        try {
            return documents
                    .findByIdAndEnterpriseId(UUID.fromString(id), enterprise.value())
                    .map(found -> new Document(found.id().toString(), found.details(), found.storageKey()));
        } catch (IllegalArgumentException | NullPointerException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String keep(Actor actor, String name, byte[] content) {
        return receiveDocument
                .execute(actor, name, new ByteArrayInputStream(content), content.length)
                .id()
                .toString();
    }

    @Override
    public InputStream open(Document document) {
        return files.open(document.storageKey());
    }
}
