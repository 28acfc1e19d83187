package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** The streams of a .ppt: one tells how to read the others, one holds the records of the slides. */
final class SlidesStream {

    private static final int ENCRYPTED = 0xf3d1c4df;
    private static final int MOST_RECORDS = 1_000_000;
    private static final int MACROS = 0x0400;
    /** Document, list of its settings, settings of Visual Basic: what holds the record that tells of macros. */
    private static final Set<Integer> ON_THE_WAY = Set.of(0x03e8, 0x07d0, 0x03ff);

    private SlidesStream() {}

    static boolean isLocked(OleContent file) throws IOException {
        if (file.has("encryptedsummary")) {
            return true;
        }
        if (!file.has("current user")) {
            return false;
        }
        try (var stream = file.stream("current user")) {
            var start = ByteBuffer.wrap(stream.readNBytes(16)).order(ByteOrder.LITTLE_ENDIAN);
            return start.limit() == 16 && start.getInt(12) == ENCRYPTED;
        }
    }

    static boolean hasMacros(OleContent file) throws IOException {
        try (var stream = file.stream("powerpoint document")) {
            for (int record = 0; record < MOST_RECORDS && stream.available() >= 8; record++) {
                stream.readUShort();
                int kind = stream.readUShort();
                long length = Integer.toUnsignedLong(stream.readInt());
                if (kind == MACROS && length >= 8 && stream.available() >= 8) {
                    stream.readInt();
                    if (stream.readInt() != 0) {
                        return true;
                    }
                    length -= 8;
                }
                if (!ON_THE_WAY.contains(kind)) {
                    stream.skipNBytes(Math.min(length, stream.available()));
                }
            }
            return false;
        }
    }
}
