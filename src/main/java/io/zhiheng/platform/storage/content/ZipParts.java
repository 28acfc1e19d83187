package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.util.Optional;

/** What lies in an archive, by name; case does not count. */
interface ZipParts {

    /** In bytes; of a longer part no more is read. */
    int LARGEST = 1 << 20;

    boolean has(String name);

    /** Its first bytes; empty for one that is not there, or is packed in a way that is not read here. */
    Optional<byte[]> part(String name) throws IOException;
}
