package io.zhiheng.platform.sheet.reading;

import io.zhiheng.platform.sheet.reading.WorkbookRefused.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;

/** The parts of a workbook: looked at by name and kind, unpacked one by one and never more than is allowed together. */
final class PackedWorkbook implements Closeable {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 100L << 20;
    private static final String KINDS = "[content_types].xml";

    private static final Pattern MACROS = Pattern.compile("vbaproject|macrosheets/|dialogsheets/|macroenabled");
    private static final Pattern LINKS =
            Pattern.compile("externallinks?[/+]|connections(\\.xml|\\+xml)|querytables?[/+]|/webextensions/");
    private static final Pattern EMBEDDED = Pattern.compile("/embeddings/|/activex|oleobject|/ctrlprops/");

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long left = MOST_BYTES;

    private PackedWorkbook(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws WorkbookRefused for a trap, and where it cannot be opened */
    static PackedWorkbook open(byte[] content) {
        PackedWorkbook packed = null;
        try {
            packed = new PackedWorkbook(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get());
            packed.look();
            return packed;
        } catch (IOException | IllegalArgumentException damaged) {
            close(packed);
            throw new WorkbookRefused(Reason.DAMAGED);
        } catch (WorkbookRefused refused) {
            close(packed);
            throw refused;
        }
    }

    private void look() throws IOException {
        long unpacked = 0;
        for (var part : Collections.list(zip.getEntries())) {
            unpacked += Math.max(0, part.getSize());
            if (parts.size() >= MOST_PARTS || unpacked > MOST_BYTES) {
                throw new WorkbookRefused(Reason.TOO_LARGE);
            }
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw new WorkbookRefused(Reason.PASSWORD);
            }
            var name = plain(part.getName());
            refuseDangerous("/" + name);
            parts.putIfAbsent(name, part);
        }
        try (var kinds = part(KINDS).orElseThrow(() -> new WorkbookRefused(Reason.NO_WORKBOOK))) {
            SheetXml.elements(kinds, "Override", kind -> refuseDangerous(lower(kind.getOrDefault("ContentType", ""))));
        }
    }

    private static void refuseDangerous(String nameOrKind) {
        if (MACROS.matcher(nameOrKind).find()) {
            throw new WorkbookRefused(Reason.MACROS);
        }
        if (LINKS.matcher(nameOrKind).find()) {
            throw new WorkbookRefused(Reason.LINKS);
        }
        if (EMBEDDED.matcher(nameOrKind).find()) {
            throw new WorkbookRefused(Reason.EMBEDDED);
        }
    }

    /** Case does not count. Reading beyond what all parts may have together is refused. */
    Optional<InputStream> part(String name) throws IOException {
        var part = parts.get(plain(name));
        if (part == null) {
            return Optional.empty();
        }
        if (!zip.canReadEntryData(part)) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
        return Optional.of(new Counted(zip.getInputStream(part)));
    }

    private static String plain(String name) {
        return lower(name).replace('\\', '/').replaceFirst("^\\.?/", "");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void close(PackedWorkbook packed) {
        try {
            if (packed != null) {
                packed.close();
            }
        } catch (IOException alreadyRefused) {
            throw new WorkbookRefused(Reason.DAMAGED);
        }
    }

    /** What a part says of its size need not be true: what is read counts. */
    private final class Counted extends BoundedInputStream {

        @SuppressWarnings("deprecation")
        Counted(InputStream content) {
            super(content);
        }

        @Override
        protected void afterRead(int bytes) throws IOException {
            super.afterRead(bytes);
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new WorkbookRefused(Reason.TOO_LARGE);
            }
        }
    }
}
