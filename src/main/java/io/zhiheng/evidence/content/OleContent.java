package io.zhiheng.evidence.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** The older office formats, all of them compound files, told apart by the streams at their root. */
final class OleContent {

    private OleContent() {}

    static Optional<Content> recognise(FileChannel channel) throws IOException {
        var names = new CompoundFile(channel).namesAtRoot();
        if (names.contains("EncryptedPackage")) {
            return Optional.of(Content.locked());
        }
        if (names.contains("WordDocument")) {
            return Optional.of(Content.of(FileType.DOC));
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return Optional.of(Content.of(FileType.XLS));
        }
        return names.contains("PowerPoint Document") ? Optional.of(Content.of(FileType.PPT)) : Optional.empty();
    }
}
