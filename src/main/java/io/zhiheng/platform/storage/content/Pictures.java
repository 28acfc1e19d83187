package io.zhiheng.platform.storage.content;

import java.io.IOException;

/** Walks from part to part of a picture until its dots begin: what has none, or no size, shows nothing. */
final class Pictures {

    private static final int MOST_PARTS = 10_000;

    private Pictures() {}

    /** Segments of a marker and a length; a frame that says the size comes before the scan. */
    static boolean isJpeg(Bytes bytes) throws IOException {
        boolean sized = false;
        long at = 2;
        for (int part = 0; part < MOST_PARTS; part++) {
            var segment = bytes.at(at, 9);
            if (segment.length() < 4 || segment.bigEndian().get(0) != (byte) 0xff) {
                return false;
            }
            int marker = segment.bigEndian().get(1) & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == 0xda) {
                return sized && bytes.size() > at + 2;
            }
            if (isFrame(marker)) {
                sized = segment.length() == 9
                        && segment.bigEndian().getShort(5) != 0
                        && segment.bigEndian().getShort(7) != 0;
            }
            at += hasLength(marker) ? 2 + (segment.bigEndian().getShort(2) & 0xffff) : 2;
        }
        return false;
    }

    /** Chunks of a length, a name, data and a checksum; the first says the size. */
    static boolean isPng(Bytes bytes) throws IOException {
        long at = 8;
        for (int part = 0; part < MOST_PARTS; part++) {
            var chunk = bytes.at(at, 16);
            if (chunk.length() < 12) {
                return false;
            }
            var name = chunk.text().substring(4, 8);
            if (part == 0 && !(name.equals("IHDR") && isSized(chunk))) {
                return false;
            }
            long length = Integer.toUnsignedLong(chunk.bigEndian().getInt(0));
            if (name.equals("IDAT") && length > 0) {
                return at + 12 + length <= bytes.size();
            }
            at += 12 + length;
        }
        return false;
    }

    private static boolean isSized(Bytes.Piece chunk) {
        return chunk.length() == 16
                && chunk.bigEndian().getInt(8) > 0
                && chunk.bigEndian().getInt(12) > 0;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean hasLength(int marker) {
        return marker != 0x01 && !(marker >= 0xd0 && marker <= 0xd8);
    }
}
