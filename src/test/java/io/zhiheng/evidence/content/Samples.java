package io.zhiheng.evidence.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small real files of every kind, built byte by byte; each call gives a content of its own. */
public final class Samples {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private Samples() {}

    public static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                + "3 0 obj<</Type/Page/MediaBox[0 0 300 200]/Parent 2 0 R>>endobj\ntrailer<</Size 4/Root 1 0 R>>\n%%EOF\n%"
                + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] docx() {
        return office("wordprocessingml.document.main+xml");
    }

    public static byte[] xlsx() {
        return office("spreadsheetml.sheet.main+xml");
    }

    public static byte[] pptx() {
        return office("presentationml.presentation.main+xml");
    }

    public static byte[] docm() {
        return zip(Map.of("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"));
    }

    public static byte[] ofd() {
        return zip(Map.of("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" DocType=\"OFD\"/>", "Doc_0/Document.xml", "<x/>"));
    }

    public static byte[] zip(Map<String, String> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, String> entries, Charset names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            zip.setComment(UUID.randomUUID().toString());
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] png() {
        return concat(hex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"), unique());
    }

    public static byte[] jpg() {
        return concat(hex("ffd8ffe000104a46494600010100000100010000"), unique(), hex("ffd9"));
    }

    public static byte[] rar() {
        return concat(hex("526172211a070100"), unique());
    }

    public static byte[] exe() {
        return concat("MZ".getBytes(StandardCharsets.US_ASCII), new byte[58], hex("80000000"), unique());
    }

    /** An OLE2 compound file: header, one allocation table, a directory of two sectors with the root and these streams. */
    public static byte[] ole(String... streams) {
        var file = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.put(hex("d0cf11e0a1b11ae1"));
        file.putShort(0x1a, (short) 3).putShort(0x1c, (short) 0xfffe).putShort(0x1e, (short) 9).putShort(0x20, (short) 6);
        file.putInt(0x2c, 1).putInt(0x30, 1).putInt(0x44, -2);
        file.putInt(0x4c, 0);
        for (int table = 1; table < 109; table++) {
            file.putInt(0x4c + table * 4, -1);
        }
        file.putInt(512, -3).putInt(516, 2).putInt(520, -2);
        directoryEntry(file, 0, "Root Entry", -1, streams.length == 0 ? -1 : 1);
        for (int stream = 0; stream < streams.length; stream++) {
            directoryEntry(file, stream + 1, streams[stream], stream + 1 < streams.length ? stream + 2 : -1, -1);
        }
        return concat(file.array(), unique());
    }

    private static void directoryEntry(ByteBuffer file, int id, String name, int right, int child) {
        int at = 1024 + id * 128;
        var bytes = name.getBytes(StandardCharsets.UTF_16LE);
        file.position(at).put(bytes);
        file.putShort(at + 0x40, (short) (bytes.length + 2)).putInt(at + 0x44, -1).putInt(at + 0x48, right).putInt(at + 0x4c, child);
    }

    private static byte[] office(String mainPart) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types><Override ContentType=\"" + OFFICE + mainPart + "\"/></Types>");
        parts.put("main.xml", "<x/>");
        return zip(parts);
    }

    private static byte[] unique() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
