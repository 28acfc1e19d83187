package io.zhiheng.evidence.application;

import io.zhiheng.evidence.FileKind;
import io.zhiheng.evidence.IncomingFiles;
import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.platform.storage.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where other modules have files taken in that are theirs. */
@Component
class IncomingDesk implements IncomingFiles {

    private final FileStore store;

    IncomingDesk(FileStore store) {
        this.store = store;
    }

    @Override
    public IncomingFile receive(String name, InputStream content, long size) {
        return new Received(Upload.receive(name, content, size), store);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(String key) {
        StoreFollowsTransaction.deleteOnCommit(store, key);
    }

    private record Received(Upload upload, FileStore store) implements IncomingFile {

        @Override
        public String name() {
            return upload.fileName().value();
        }

        @Override
        public FileKind kind() {
            return FileKind.of(upload.type().extension());
        }

        @Override
        public String sha256() {
            return upload.contentHash();
        }

        @Override
        public StoredFile keep() {
            try (var content = upload.open()) {
                var stored = store.put(content);
                StoreFollowsTransaction.deleteOnRollback(store, stored.key());
                return stored;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() {
            try {
                upload.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
