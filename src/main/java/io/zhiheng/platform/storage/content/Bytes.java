package io.zhiheng.platform.storage.content;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A file read in small pieces from wherever they lie; what would lie beyond its end is left out. */
final class Bytes implements Closeable {

    private static final int HEAD = 1024;
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;

    Bytes(Path file) throws IOException {
        channel = FileChannel.open(file);
    }

    /** The first of them. */
    Piece head() throws IOException {
        return at(0, HEAD);
    }

    Piece at(long position, int length) throws IOException {
        long from = Math.max(0, Math.min(position, size()));
        var buffer = ByteBuffer.allocate((int) Math.min(length, size() - from));
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // a read may give less than was asked for
        }
        return new Piece(buffer.flip());
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Where these letters stand for the last time before a position; negative if nowhere. */
    long lastIndexOf(String letters, long before) throws IOException {
        for (long end = Math.min(before, size()); end > 0; ) {
            long from = Math.max(0, end - WINDOW);
            int found = at(from, (int) (end - from)).text().lastIndexOf(letters);
            if (found >= 0) {
                return from + found;
            }
            end = from == 0 ? 0 : from + letters.length() - 1;
        }
        return -1;
    }

    /** Where these letters stand, the last places first, and not more than a hostile file may make us read. */
    List<Long> lastPlaces(String letters, int most) throws IOException {
        var found = new ArrayList<Long>();
        for (long at = lastIndexOf(letters, size()); at >= 0 && found.size() < most; at = lastIndexOf(letters, at)) {
            found.add(at);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Some bytes in a row. */
    static final class Piece {

        private final ByteBuffer bytes;

        private Piece(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        boolean begins(String hex) {
            return HexFormat.of()
                    .formatHex(bytes.array(), 0, Math.min(bytes.limit(), hex.length() / 2))
                    .equals(hex);
        }

        int length() {
            return bytes.limit();
        }

        /** Latin-1: one letter for each byte. */
        String text() {
            return new String(bytes.array(), 0, bytes.limit(), StandardCharsets.ISO_8859_1);
        }

        byte[] array() {
            return bytes.array();
        }

        ByteBuffer littleEndian() {
            return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        }

        ByteBuffer bigEndian() {
            return bytes.duplicate().order(ByteOrder.BIG_ENDIAN);
        }
    }
}
