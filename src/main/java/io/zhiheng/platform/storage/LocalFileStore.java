package io.zhiheng.platform.storage;

import io.zhiheng.shared.NotFound;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
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

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}-[0-9a-f]{32}");
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Logger log = LoggerFactory.getLogger(LocalFileStore.class);
    private static final long LEAST_TO_WORK_WITH = 64 * 1024;

    private final Path root;
    private final Path incoming;

    LocalFileStore(StorageSettings settings, Clock clock) throws IOException {
        root = settings.files();
        incoming = Files.createDirectories(root.resolve("incoming"));
        discardUnfinished(clock.instant().minus(Duration.ofDays(1)));
    }

    @Override
    public StoredFile put(InputStream content) {
        var unique = UUID.randomUUID().toString().replace("-", "");
        var draft = incoming.resolve(unique);
        try {
            var digest = sha256();
            long size = write(content, draft, digest);
            var hash = HexFormat.of().formatHex(digest.digest());
            var key = hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash + "-" + unique;
            var place = root.resolve(key);
            createDurably(place.getParent());
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent());
            return new StoredFile(key, size, hash);
        } catch (IOException broken) {
            throw isFull(broken) ? new StorageFull(broken) : new UncheckedIOException(broken);
        } finally {
            discard(draft);
        }
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

    private static long write(InputStream content, Path draft, MessageDigest digest) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (POSIX) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            long size = content.transferTo(out);
            channel.force(true);
            return size;
        }
    }

    /** The system's words may be of any language. */
    private boolean isFull(IOException broken) {
        return StorageFull.isWhatIsBehind(broken) || root.toFile().getUsableSpace() < LEAST_TO_WORK_WITH;
    }

    private Path place(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new NotFound("file", key);
        }
        return root.resolve(key);
    }

    private void createDurably(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(folder.getParent());
            force(root);
        }
    }

    /** A new name is on the disk only when its folder is; not every system lets a folder be forced. */
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notSupportedHere) {
            return;
        }
    }

    /** What a killed process left half-written was never confirmed to anybody. */
    private void discardUnfinished(Instant before) throws IOException {
        try (var drafts = Files.newDirectoryStream(incoming,
                draft -> Files.getLastModifiedTime(draft).toInstant().isBefore(before))) {
            drafts.forEach(LocalFileStore::discard);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
