package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** RAR as written up to version 4: blocks of checksum, kind, flags, size and, where a flag says so, data behind. */
final class RarFour {

    private static final int MARK = 7;
    private static final int HEADER = 7;
    private static final int MOST_BLOCKS = 200_000;
    private static final int ARCHIVE = 0x73;
    private static final int FILE = 0x74;
    private static final int END = 0x7b;
    private static final int IS_VOLUME = 0x0001;
    private static final int HEADERS_LOCKED = 0x0080;
    private static final int FILE_LOCKED = 0x0004;
    private static final int FILE_IS_FOLDER = 0x00e0;
    private static final int FILE_IS_LARGE = 0x0100;
    private static final int DATA_BEHIND = 0x8000;

    private final Bytes bytes;

    RarFour(Bytes bytes) {
        this.bytes = bytes;
    }

    Optional<Content> recognise() throws IOException {
        boolean holdsFiles = false;
        long at = MARK;
        for (int block = 0; block < MOST_BLOCKS; block++) {
            var header = bytes.at(at, 36).littleEndian();
            if (header.limit() < HEADER) {
                break;
            }
            int kind = header.get(2) & 0xff;
            int flags = header.getShort(3) & 0xffff;
            int size = header.getShort(5) & 0xffff;
            if (size < HEADER || block == 0 && kind != ARCHIVE) {
                return Optional.empty();
            }
            if (kind == ARCHIVE && (flags & (IS_VOLUME | HEADERS_LOCKED)) != 0) {
                return RarContent.flawed((flags & IS_VOLUME) != 0 ? Flaw.PART : Flaw.LOCKED);
            }
            if (kind == FILE && (flags & FILE_LOCKED) != 0) {
                return RarContent.flawed(Flaw.LOCKED);
            }
            if (kind == END) {
                break;
            }
            holdsFiles |= kind == FILE && (flags & FILE_IS_FOLDER) != FILE_IS_FOLDER;
            at += size + behind(kind, flags, header);
        }
        if (at == MARK) {
            return Optional.empty();
        }
        return holdsFiles ? Optional.of(Content.of(FileType.RAR)) : RarContent.flawed(Flaw.EMPTY);
    }

    private static long behind(int kind, int flags, ByteBuffer header) {
        if ((kind != FILE && (flags & DATA_BEHIND) == 0) || header.limit() < 11) {
            return 0;
        }
        long high =
                kind == FILE && (flags & FILE_IS_LARGE) != 0 && header.limit() >= 36 ? header.getInt(32) & 0x7fff : 0;
        return Integer.toUnsignedLong(header.getInt(7)) + (high << 32);
    }
}
