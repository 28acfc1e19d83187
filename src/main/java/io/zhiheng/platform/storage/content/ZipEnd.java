package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.util.Optional;

/**
 * The record at the end of a zip archive.
 *
 * @param entries how many there are
 * @param directory in bytes
 * @param split whether this is one volume of several
 */
record ZipEnd(long entries, long directory, boolean split) {

    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int SIGNATURE = 0x06054b50;
    private static final int LOCATOR = 20;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int WIDE = 56;
    private static final int WIDE_SIGNATURE = 0x06064b50;

    /** Empty if there is none, which means that the archive was cut off. */
    static Optional<ZipEnd> of(Bytes bytes) throws IOException {
        int length = (int) Math.min(bytes.size(), LENGTH + LONGEST_COMMENT);
        long from = bytes.size() - length;
        var tail = bytes.at(from, length).littleEndian();
        for (int at = length - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                var wide = wide(bytes, from + at);
                return wide.isPresent()
                        ? wide
                        : Optional.of(new ZipEnd(
                                tail.getShort(at + 10) & 0xffff,
                                Integer.toUnsignedLong(tail.getInt(at + 12)),
                                tail.getShort(at + 4) != 0));
            }
        }
        return Optional.empty();
    }

    /** Large archives, and those of some libraries in any case, have a wider record, found by one before the end. */
    private static Optional<ZipEnd> wide(Bytes bytes, long end) throws IOException {
        if (end < LOCATOR + WIDE) {
            return Optional.empty();
        }
        var locator = bytes.at(end - LOCATOR, LOCATOR).littleEndian();
        if (locator.getInt(0) != LOCATOR_SIGNATURE) {
            return Optional.empty();
        }
        for (long at : new long[] {locator.getLong(8), end - LOCATOR - WIDE}) {
            var record = bytes.at(at, WIDE).littleEndian();
            if (at >= 0 && record.limit() == WIDE && record.getInt(0) == WIDE_SIGNATURE) {
                return Optional.of(new ZipEnd(record.getLong(32), record.getLong(40), record.getInt(16) != 0));
            }
        }
        return Optional.empty();
    }
}
