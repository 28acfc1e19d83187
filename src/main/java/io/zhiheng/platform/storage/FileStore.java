package io.zhiheng.platform.storage;

import io.zhiheng.platform.storage.local.FileLost;
import io.zhiheng.platform.storage.local.StorageFull;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps contents of files under keys it makes up itself; no part of a key ever comes from a person. What was kept
 * survives the death of the process or the machine.
 */
public interface FileStore {

    /**
     * Reads the stream to its end without closing it, into a draft that lies aside until it is kept.
     *
     * @throws StorageFull if there is no room for it
     */
    Draft receive(InputStream content);

    /**
     * The caller closes the stream; {@code skip} on it is cheap.
     *
     * @throws FileLost if nothing is stored under this key any more
     * @throws io.zhiheng.shared.NotFound if it is no key at all
     */
    InputStream open(String key);

    /** Whether something lies under this key. */
    boolean holds(String key);

    /** Does nothing if there is no such file. */
    void delete(String key);

    /** Receives and keeps at once, what needs no look at its content. */
    default StoredFile put(InputStream content) {
        try (var draft = receive(content)) {
            return draft.keep();
        }
    }

    /** A content that was read once, hashed on its way, and is gone when closed before it is kept. */
    interface Draft extends AutoCloseable {

        /** Where it can be looked at until it is kept. */
        Path file();

        /** In bytes. */
        long size();

        /** 64 lower-case hexadecimal digits. */
        String sha256();

        /**
         * Gives it a key that nothing else has, also for content stored before.
         *
         * @throws StorageFull if there is no room for it
         */
        StoredFile keep();

        @Override
        void close();
    }
}
