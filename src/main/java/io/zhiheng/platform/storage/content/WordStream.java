package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** How the main stream of a .doc begins: a magic number, and flags of which one tells that it is encrypted. */
final class WordStream {

    private static final Set<Integer> WORD_6_AND_LATER = Set.of(0xa5ec, 0xa5dc);
    private static final int BASE = 32;
    private static final int ENCRYPTED = 0x0100;

    private WordStream() {}

    static boolean isWhole(OleContent file) throws IOException {
        var base = base(file);
        return base.limit() == BASE && WORD_6_AND_LATER.contains(base.getShort(0) & 0xffff);
    }

    static boolean isLocked(OleContent file) throws IOException {
        var base = base(file);
        return base.limit() == BASE && (base.getShort(10) & ENCRYPTED) != 0;
    }

    private static ByteBuffer base(OleContent file) throws IOException {
        try (var stream = file.stream("worddocument")) {
            return ByteBuffer.wrap(stream.readNBytes(BASE)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
