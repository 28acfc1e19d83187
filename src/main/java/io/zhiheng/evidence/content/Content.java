package io.zhiheng.evidence.content;

/**
 * What a file turned out to be.
 *
 * @param type  null for an encrypted Office file, whose kind cannot be seen
 * @param empty an archive with nothing in it
 */
public record Content(FileType type, boolean encrypted, boolean empty) {

    static Content of(FileType type) {
        return new Content(type, false, false);
    }

    static Content locked() {
        return new Content(null, true, false);
    }

    static Content nothing(FileType type) {
        return new Content(type, false, true);
    }
}
