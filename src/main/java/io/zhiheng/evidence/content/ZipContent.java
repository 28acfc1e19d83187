package io.zhiheng.evidence.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The formats that are zip archives inside. Reads the directory of the archive and at most one part, never more of it. */
final class ZipContent {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int END_SIGNATURE = 0x06054b50;
    /** An archive above this is no office document. */
    private static final long LARGEST_DIRECTORY = 4L << 20;
    private static final int LARGEST_PART = 1 << 20;
    private static final String OFFICE_TYPES = "[Content_Types].xml";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX,
            "presentationml.slideshow.main+xml", FileType.PPTX);

    private ZipContent() {}

    static Optional<FileType> recognise(Path file, FileChannel channel) throws IOException {
        var directory = directorySize(channel);
        if (directory < 0) {
            return Optional.empty();
        }
        if (directory > LARGEST_DIRECTORY) {
            return Optional.of(FileType.ZIP);
        }
        // Latin-1 reads any name, also the GBK ones of Chinese Windows; the names looked for are ASCII.
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.getEntry(OFFICE_TYPES) != null) {
                return office(zip);
            }
            return Optional.of(zip.getEntry("OFD.xml") != null ? FileType.OFD : FileType.ZIP);
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    /** An Office archive that is none of the three plain documents, such as one with macros, is not accepted at all. */
    private static Optional<FileType> office(ZipFile zip) throws IOException {
        try (var part = zip.getInputStream(zip.getEntry(OFFICE_TYPES))) {
            var types = new String(part.readNBytes(LARGEST_PART), StandardCharsets.UTF_8);
            if (types.contains("macroEnabled") || types.contains("vnd.ms-office.vbaProject")) {
                return Optional.empty();
            }
            return MAIN_PARTS.entrySet().stream().filter(main -> types.contains(main.getKey()))
                    .map(Map.Entry::getValue).findFirst();
        }
    }

    /** In bytes; negative if the archive has no end record, which means that it was cut off. */
    private static long directorySize(FileChannel channel) throws IOException {
        var length = (int) Math.min(channel.size(), END_RECORD + LONGEST_COMMENT);
        var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.read(tail, channel.size() - length);
        for (int at = tail.position() - END_RECORD; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return Integer.toUnsignedLong(tail.getInt(at + 12));
            }
        }
        return -1;
    }
}
