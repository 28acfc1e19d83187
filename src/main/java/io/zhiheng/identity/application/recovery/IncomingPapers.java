package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.domain.recovery.RecoveryPaper.Part;
import io.zhiheng.platform.storage.IncomingFile;
import java.util.EnumMap;
import java.util.Map;

/** The papers of an application that was just sent, lying aside until they are kept or closed. */
public final class IncomingPapers implements AutoCloseable {

    private final Map<Part, IncomingFile> files = new EnumMap<>(Part.class);

    void put(Part part, IncomingFile file) {
        files.put(part, file);
    }

    Map<Part, IncomingFile> files() {
        return files;
    }

    @Override
    public void close() {
        files.values().forEach(IncomingFile::close);
    }
}
