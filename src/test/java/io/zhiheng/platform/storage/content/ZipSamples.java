package io.zhiheng.platform.storage.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;

/** Archives as other programs write them. */
final class ZipSamples {

    private static final byte[] TEXT = "质量手册".repeat(50).getBytes(StandardCharsets.UTF_8);

    private ZipSamples() {}

    /** With the wide records that are meant for more than 4 GB, which some libraries write in any case. */
    static byte[] wide(Map<String, String> parts) {
        return Samples.written(out -> {
            try (var zip = new ZipArchiveOutputStream(out)) {
                zip.setUseZip64(Zip64Mode.Always);
                for (var part : parts.entrySet()) {
                    zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeArchiveEntry();
                }
            }
        });
    }

    static byte[] bzip2() {
        return of(12, squeezed(BZip2CompressorOutputStream::new));
    }

    static byte[] lzma() {
        return of(
                14,
                Samples.concat(
                        Samples.hex("130205005d00008000"),
                        squeezed(out -> new LZMAOutputStream(out, new LZMA2Options(), false))));
    }

    /** Stored blocks are the same in both kinds of deflate. */
    static byte[] deflate64() {
        var length = "%02x%02x".formatted(TEXT.length & 0xff, TEXT.length >> 8);
        var inverse = "%02x%02x".formatted(~TEXT.length & 0xff, ~TEXT.length >> 8 & 0xff);
        return of(9, Samples.concat(Samples.hex("01" + length + inverse), TEXT));
    }

    /** The library never says so of its own accord: the bit is set in the directory and before the content. */
    static byte[] locked() {
        var zip = of(0, TEXT);
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[6] |= 1;
        zip[directory + 8] |= 1;
        return zip;
    }

    private interface Squeezer {
        OutputStream into(OutputStream out) throws IOException;
    }

    private static byte[] squeezed(Squeezer squeezer) {
        return Samples.written(out -> {
            try (var squeezing = squeezer.into(out)) {
                squeezing.write(TEXT);
            }
        });
    }

    private static byte[] of(int method, byte[] raw) {
        return Samples.written(out -> {
            try (var zip = new ZipArchiveOutputStream(out)) {
                var entry = new ZipArchiveEntry("手册.txt");
                entry.setMethod(method);
                entry.setSize(TEXT.length);
                entry.setCompressedSize(raw.length);
                entry.setCrc(checksum());
                zip.addRawArchiveEntry(entry, new ByteArrayInputStream(raw));
            }
        });
    }

    private static long checksum() {
        var checksum = new CRC32();
        checksum.update(TEXT);
        return checksum.getValue();
    }
}
