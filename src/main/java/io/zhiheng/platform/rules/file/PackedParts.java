package io.zhiheng.platform.rules.file;

import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Looks into the parts of a workbook before anything is unpacked into memory: how many, how large, and of what kind.
 */
final class PackedParts {

    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 6_000_000;
    private static final Pattern NO_TABLE =
            Pattern.compile(".*(vbaproject|/activex/|/embeddings/|/externallinks/|/macrosheets/|connections\\.xml).*");

    private PackedParts() {}

    /** @throws TableRefused for a bomb, macros, embedded files and links to elsewhere */
    static void refuseTraps(String name, byte[] content) {
        long bytes = 0;
        int parts = 0;
        var buffer = new byte[16 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (NO_TABLE.matcher('/' + part.getName().toLowerCase(Locale.ROOT))
                        .matches()) {
                    throw TableRefused.whole(name, Kind.DANGEROUS, "platform.table.macros");
                }
                refuseBomb(name, ++parts, bytes);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    refuseBomb(name, parts, bytes);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw TableRefused.whole(name, Kind.COLUMNS, "platform.table.malformed");
        }
    }

    private static void refuseBomb(String name, int parts, long bytes) {
        if (parts > MOST_PARTS || bytes > MOST_BYTES) {
            throw TableRefused.whole(name, Kind.DANGEROUS, "platform.table.too-large");
        }
    }
}
