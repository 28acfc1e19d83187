package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.util.Optional;

/** Archives of RAR: the blocks are walked, never unpacked. */
final class RarContent {

    private RarContent() {}

    static Optional<Content> recognise(Bytes bytes) throws IOException {
        var head = bytes.head();
        if (head.begins("526172211a070100")) {
            return new RarFive(bytes).recognise();
        }
        return head.begins("526172211a0700") ? new RarFour(bytes).recognise() : Optional.empty();
    }

    static Optional<Content> flawed(Flaw flaw) {
        return Optional.of(new Content(FileType.RAR, flaw));
    }
}
