package io.zhiheng.evidence;

import io.zhiheng.platform.storage.StoredFile;
import java.io.InputStream;

/**
 * Takes in files that are no evidence of an enterprise but belong to another module: measured and recognised by content
 * like evidence, and refused for the same reasons. Rows about them, and who may read them, are that module's matter.
 */
public interface IncomingFiles {

    /**
     * Receives a file outside of any transaction, since a slow upload must not hold one. Leaves closing the stream to
     * the caller, who closes the result in any case.
     *
     * @param name as the browser sent it
     * @param size in bytes as announced, negative if unknown; what is really read counts
     * @throws io.zhiheng.shared.RuleBroken as {@link EvidenceFiles#store}
     */
    IncomingFile receive(String name, InputStream content, long size);

    /** Removes a content once the transaction that no longer refers to it has committed. */
    void discard(String key);

    /** A file that lies aside. */
    interface IncomingFile extends AutoCloseable {

        /** As the person named it, cleaned of paths and control characters. */
        String name();

        FileKind kind();

        /** 64 lower-case hexadecimal digits. */
        String sha256();

        /** Puts the content into the store, in the transaction that writes the row about it; gone again if that fails. */
        StoredFile keep();

        @Override
        void close();
    }
}
