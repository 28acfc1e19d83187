package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Recognises a file by its first bytes, and the formats that share them by the parts inside. */
public final class Recognition {

    private Recognition() {}

    /** Empty if the content is nothing that is accepted, or is damaged. */
    public static Optional<Content> of(Path file) throws IOException {
        try (var bytes = new Bytes(file)) {
            var head = bytes.head();
            if (head.begins("d0cf11e0a1b11ae1")) {
                return OleContent.recognise(file);
            }
            if (head.begins("504b")) {
                return ZipContent.recognise(file, bytes);
            }
            if (head.begins("526172211a07")) {
                return RarContent.recognise(bytes);
            }
            if (head.begins("ffd8ff")) {
                return Pictures.isJpeg(bytes) ? Optional.of(Content.of(FileType.JPG)) : Optional.empty();
            }
            if (head.begins("89504e470d0a1a0a")) {
                return Pictures.isPng(bytes) ? Optional.of(Content.of(FileType.PNG)) : Optional.empty();
            }
            return PdfContent.isAnnounced(head) ? PdfContent.recognise(bytes) : ZipContent.recognise(file, bytes);
        }
    }
}
