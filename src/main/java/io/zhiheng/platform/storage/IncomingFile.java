package io.zhiheng.platform.storage;

import io.zhiheng.platform.storage.content.FileType;

/** A file that was received and recognised and lies aside until it is kept or closed. */
public final class IncomingFile implements AutoCloseable {

    private final FileName name;
    private final FileType type;
    private final FileStore.Draft draft;
    private final FileStore store;

    IncomingFile(FileName name, FileType type, FileStore.Draft draft, FileStore store) {
        this.name = name;
        this.type = type;
        this.draft = draft;
        this.store = store;
    }

    /** As the person named it, cleaned of paths and control characters. */
    public String name() {
        return name.value();
    }

    public FileKind kind() {
        return FileKind.of(type);
    }

    /** 64 lower-case hexadecimal digits. */
    public String sha256() {
        return draft.sha256();
    }

    /** Puts the content into the store, in the transaction that writes the row about it; gone again if that fails. */
    public StoredFile keep() {
        var stored = draft.keep();
        StoreFollowsTransaction.deleteOnRollback(store, stored.key());
        return stored;
    }

    @Override
    public void close() {
        draft.close();
    }
}
