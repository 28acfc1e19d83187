package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The formats that are zip archives inside. Reads the directory of the archive and single small parts, never more of
 * it.
 */
final class ZipContent implements ZipParts {

    /** An archive above this is no office document, and its list of files is not read. */
    private static final long LARGEST_DIRECTORY = 4L << 20;

    private static final int ENTRY = 0x04034b50;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private ZipContent(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    /** Programs that unpack themselves, and archives with foreign bytes around them, are found by their end. */
    static Optional<Content> recognise(Path file, Bytes bytes) throws IOException {
        var end = ZipEnd.of(bytes);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().split()) {
            return flawed(Flaw.PART);
        }
        if (end.get().directory() > LARGEST_DIRECTORY) {
            return Optional.of(new Content(FileType.ZIP, isFirstLocked(bytes) ? Flaw.LOCKED : null));
        }
        // Latin-1 reads any name, also the GBK ones of Chinese Windows; the names looked for are ASCII.
        try (var zip = ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.ISO_8859_1)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            return new ZipContent(zip).recognise(end.get());
        } catch (IOException | RuntimeException unreadable) {
            // The list of files may be encrypted too.
            return isFirstLocked(bytes) ? flawed(Flaw.LOCKED) : Optional.empty();
        }
    }

    private Optional<Content> recognise(ZipEnd end) throws IOException {
        if (entries.isEmpty() && end.entries() > 0) {
            return Optional.empty();
        }
        var files = entries.stream().filter(entry -> !entry.isDirectory()).toList();
        if (files.isEmpty()) {
            return flawed(Flaw.EMPTY);
        }
        if (files.stream().anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption())) {
            return flawed(Flaw.LOCKED);
        }
        var office = part(OfficePackage.TYPES);
        if (office.isPresent()) {
            return OfficePackage.recognise(office.get(), this);
        }
        if (part(OfdPackage.ENCRYPTIONS).filter(OfdPackage::isLocked).isPresent()) {
            return Optional.of(new Content(FileType.OFD, Flaw.LOCKED));
        }
        return Optional.of(OfdPackage.recognise(this).orElse(Content.of(FileType.ZIP)));
    }

    @Override
    public Optional<byte[]> part(String name) throws IOException {
        var found = entries.stream().filter(entry -> isCalled(entry, name)).findFirst();
        if (found.isEmpty() || !zip.canReadEntryData(found.get())) {
            return Optional.empty();
        }
        try (var content = zip.getInputStream(found.get())) {
            return Optional.of(content.readNBytes(LARGEST));
        }
    }

    @Override
    public boolean has(String name) {
        return entries.stream().anyMatch(entry -> isCalled(entry, name));
    }

    /** Some programs part folders as Windows does. */
    private static boolean isCalled(ZipArchiveEntry entry, String name) {
        return entry.getName().replace('\\', '/').equalsIgnoreCase(name);
    }

    private static boolean isFirstLocked(Bytes bytes) throws IOException {
        var first = bytes.at(0, 8).littleEndian();
        return first.limit() == 8 && first.getInt(0) == ENTRY && (first.getShort(6) & 1) != 0;
    }

    private static Optional<Content> flawed(Flaw flaw) {
        return Optional.of(new Content(FileType.ZIP, flaw));
    }
}
