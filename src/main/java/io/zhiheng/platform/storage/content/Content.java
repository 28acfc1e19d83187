package io.zhiheng.platform.storage.content;

/**
 * What a file turned out to be.
 *
 * @param type null for an encrypted Office file, whose kind cannot be seen
 * @param flaw null if it has none
 */
public record Content(FileType type, Flaw flaw) {

    static Content of(FileType type) {
        return new Content(type, null);
    }
}
