package io.zhiheng.platform.storage.local;

import io.zhiheng.platform.storage.FileStore;
import io.zhiheng.platform.storage.StoredFile;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.HexFormat;
import java.util.UUID;

/** A file in the folder of what is not kept yet; keeping it is a rename. */
record LocalDraft(Path file, long size, String sha256, Path root) implements FileStore.Draft {

    private static final long LEAST_TO_WORK_WITH = 64 * 1024;
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    static LocalDraft of(InputStream content, Path incoming, Path root) {
        var file = incoming.resolve(UUID.randomUUID().toString().replace("-", ""));
        try {
            var digest = digest();
            long size = write(content, file, digest);
            return new LocalDraft(file, size, HexFormat.of().formatHex(digest.digest()), root);
        } catch (IOException broken) {
            LocalFileStore.discard(file);
            throw failure(broken, root);
        } catch (RuntimeException broken) {
            LocalFileStore.discard(file);
            throw broken;
        }
    }

    @Override
    public StoredFile keep() {
        var key = sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256 + "-" + file.getFileName();
        var place = root.resolve(key);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            createDurably(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            force(place.getParent());
            return new StoredFile(key, size, sha256);
        } catch (IOException broken) {
            throw failure(broken, root);
        }
    }

    @Override
    public void close() {
        LocalFileStore.discard(file);
    }

    private static long write(InputStream content, Path file, MessageDigest digest) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (POSIX) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return content.transferTo(new DigestOutputStream(Channels.newOutputStream(channel), digest));
        }
    }

    /** The system's words may be of any language. */
    private static UncheckedIOException failure(IOException broken, Path root) {
        boolean full = StorageFull.isWhatIsBehind(broken) || root.toFile().getUsableSpace() < LEAST_TO_WORK_WITH;
        return full ? new StorageFull(broken) : new UncheckedIOException(broken);
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

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
