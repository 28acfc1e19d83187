package io.zhiheng.shared.sheet;

import io.zhiheng.shared.sheet.UnreadableBook.Trap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Looks into the parts of a workbook before anything is unpacked into memory: how many, how large, how many elements,
 * and of what kind.
 */
final class PackedParts {

    private static final int MOST_PARTS = 200;
    private static final long MOST_ELEMENTS = 1_500_000;
    private static final Pattern NO_TABLE =
            Pattern.compile(".*(vbaproject|/activex/|/embeddings/|/externallinks/|/macrosheets/|connections\\.xml).*");

    private final long mostBytes;
    private long bytes;
    private long elements;

    private PackedParts(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws UnreadableBook for a bomb, macros, embedded files and links to elsewhere */
    static void refuseTraps(byte[] content, long mostBytes) {
        new PackedParts(mostBytes).look(content);
    }

    private void look(byte[] content) {
        int parts = 0;
        var buffer = new byte[16 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (NO_TABLE.matcher('/' + part.getName().toLowerCase(Locale.ROOT))
                        .matches()) {
                    throw new UnreadableBook(Trap.MACROS);
                }
                refuseBomb(++parts);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    count(buffer, read);
                    refuseBomb(parts);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnreadableBook(Trap.MALFORMED);
        }
    }

    private void count(byte[] buffer, int read) {
        bytes += read;
        for (int at = 0; at < read; at++) {
            if (buffer[at] == '<') {
                elements++;
            }
        }
    }

    private void refuseBomb(int parts) {
        if (parts > MOST_PARTS || bytes > mostBytes || elements > MOST_ELEMENTS) {
            throw new UnreadableBook(Trap.TOO_LARGE);
        }
    }
}
