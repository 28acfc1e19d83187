package io.zhiheng.platform.storage.local;

import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.shared.NotFound;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Files in a local folder, spread over sub-folders by their hash. A content is written aside, forced to the disk and
 * then renamed, so that under a key there is either nothing or the whole content, whatever is killed when.
 */
@Component
class LocalFileStore implements FileStore {

    private static final Logger log = LoggerFactory.getLogger(LocalFileStore.class);
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}-[0-9a-f]{32}");

    private final Path root;
    private final Path incoming;

    LocalFileStore(StorageSettings settings, Clock clock) throws IOException {
        root = settings.files();
        incoming = Files.createDirectories(root.resolve("incoming"));
        discardUnfinished(clock.instant().minus(Duration.ofDays(1)));
    }

    @Override
    public Draft receive(InputStream content) {
        return LocalDraft.of(content, incoming, root);
    }

    @Override
    public InputStream open(String key) {
        try {
            return new FileInputStream(place(key).toFile());
        } catch (FileNotFoundException gone) {
            log.error("The file stored as {} is gone, though something refers to it", key);
            throw new FileLost(key, gone);
        }
    }

    @Override
    public boolean holds(String key) {
        return Files.isRegularFile(place(key));
    }

    @Override
    public void delete(String key) {
        discard(place(key));
    }

    private Path place(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new NotFound("file", key);
        }
        return root.resolve(key);
    }

    /** What a killed process left half-written was never confirmed to anybody. */
    private void discardUnfinished(Instant before) throws IOException {
        try (var drafts = Files.newDirectoryStream(
                incoming, draft -> Files.getLastModifiedTime(draft).toInstant().isBefore(before))) {
            drafts.forEach(LocalFileStore::discard);
        }
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
