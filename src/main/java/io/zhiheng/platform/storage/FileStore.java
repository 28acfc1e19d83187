package io.zhiheng.platform.storage;

import java.io.InputStream;

/**
 * Keeps contents of files under keys it makes up itself; no part of a key ever comes from a person. What {@code put}
 * has returned survives the death of the process or the machine.
 */
public interface FileStore {

    /**
     * Reads the stream to its end without closing it. Every call makes a new key, also for content stored before.
     *
     * @throws StorageFull if there is no room for it
     */
    StoredFile put(InputStream content);

    /**
     * The caller closes the stream; {@code skip} on it is cheap.
     *
     * @throws FileLost                   if nothing is stored under this key any more
     * @throws io.zhiheng.shared.NotFound if it is no key at all
     */
    InputStream open(String key);

    /** Whether something lies under this key. */
    boolean holds(String key);

    /** Does nothing if there is no such file. */
    void delete(String key);
}
