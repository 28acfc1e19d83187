package io.zhiheng.platform.storage;

import java.io.InputStream;

/**
 * Keeps contents of files under keys it makes up itself; no part of a key ever comes from a person. What {@code put}
 * has returned survives the death of the process or the machine.
 */
public interface FileStore {

    /** Reads the stream to its end without closing it. Every call makes a new key, also for content stored before. */
    StoredFile put(InputStream content);

    /**
     * The caller closes the stream; {@code skip} on it is cheap.
     *
     * @throws io.zhiheng.shared.NotFound if nothing is stored under this key
     */
    InputStream open(String key);

    /** Does nothing if there is no such file. */
    void delete(String key);
}
