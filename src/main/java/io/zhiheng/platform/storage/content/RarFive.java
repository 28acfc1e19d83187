package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * RAR as written since version 5: blocks of checksum, size, kind, flags and the kind's own fields, all of them numbers
 * of as many bytes as they need.
 */
final class RarFive {

    private static final int MARK = 8;
    private static final int MOST_BLOCKS = 200_000;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LONGEST_NUMBER = 9;
    private static final int CHECKSUM = 4;
    private static final int ARCHIVE = 1;
    private static final int FILE = 2;
    private static final int LOCK = 4;
    private static final int END = 5;
    private static final int EXTRA = 0x01;
    private static final int DATA_BEHIND = 0x02;
    private static final int IS_VOLUME = 0x01;
    private static final int IS_FOLDER = 0x01;
    private static final int EXTRA_LOCK = 0x01;

    private final Bytes bytes;

    RarFive(Bytes bytes) {
        this.bytes = bytes;
    }

    Optional<Content> recognise() throws IOException {
        boolean holdsFiles = false;
        long at = MARK;
        try {
            for (int number = 0; number < MOST_BLOCKS && at < bytes.size(); number++) {
                var block = block(at);
                if (number == 0 && block.kind != ARCHIVE && block.kind != LOCK) {
                    return Optional.empty();
                }
                if (block.kind == END) {
                    break;
                }
                if (block.flaw != null) {
                    return RarContent.flawed(block.flaw);
                }
                holdsFiles |= block.kind == FILE && !block.folder;
                if (block.end <= at) {
                    return Optional.empty();
                }
                at = block.end;
            }
        } catch (BufferUnderflowException cutOff) {
            return Optional.empty();
        }
        if (at == MARK) {
            return Optional.empty();
        }
        return holdsFiles ? Optional.of(Content.of(FileType.RAR)) : RarContent.flawed(Flaw.EMPTY);
    }

    private record Block(long kind, Flaw flaw, boolean folder, long end) {}

    private Block block(long at) throws IOException {
        var start = bytes.at(at + CHECKSUM, LONGEST_NUMBER).littleEndian();
        long size = number(start);
        int from = start.position();
        var header = bytes.at(at + CHECKSUM, (int) Math.min(from + size, LONGEST_HEADER))
                .littleEndian()
                .position(from);
        long kind = number(header);
        long flags = number(header);
        long extra = (flags & EXTRA) != 0 ? number(header) : 0;
        long behind = (flags & DATA_BEHIND) != 0 ? number(header) : 0;
        long own = kind == ARCHIVE || kind == FILE ? number(header) : 0;
        return new Block(
                kind,
                flaw(kind, own, header, from + size, extra),
                kind == FILE && (own & IS_FOLDER) != 0,
                at + CHECKSUM + from + size + behind);
    }

    private static Flaw flaw(long kind, long own, ByteBuffer header, long end, long extra) {
        if (kind == LOCK) {
            return Flaw.LOCKED;
        }
        if (kind == ARCHIVE && (own & IS_VOLUME) != 0) {
            return Flaw.PART;
        }
        return kind == FILE && extra > 0 && hasLock(header, end, extra) ? Flaw.LOCKED : null;
    }

    /** The extra records at the end of a header: size, kind, data. */
    private static boolean hasLock(ByteBuffer header, long end, long extra) {
        for (long at = end - extra; at >= 0 && at < end; ) {
            if (end > header.limit()) {
                return false;
            }
            header.position((int) at);
            long size = number(header);
            int from = header.position();
            if (number(header) == EXTRA_LOCK) {
                return true;
            }
            at = from + Math.max(1, size);
        }
        return false;
    }

    /** Seven bits a byte, the lowest first; the eighth says that more come. */
    private static long number(ByteBuffer header) {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            byte next = header.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                break;
            }
        }
        return value;
    }
}
