package io.zhiheng.platform.storage.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small real files of every kind; each call gives a content of its own. */
public final class Samples {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int BASE_OF_DOC = 1024;

    private Samples() {}

    interface Writing {
        void to(ByteArrayOutputStream out) throws Exception;
    }

    static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** With its objects in compressed streams, as most programs write them today. */
    public static byte[] pdf() {
        return pdf(document -> {});
    }

    interface Preparation {
        void of(PDDocument document) throws IOException;
    }

    static byte[] pdf(Preparation preparation) {
        return written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
                preparation.of(document);
                document.save(out);
            }
        });
    }

    /** @param toOpen the password without which nobody opens it; empty for one that only may not be printed */
    public static byte[] protectedPdf(String toOpen, int keyLength) {
        return pdf(document -> {
            var policy = new StandardProtectionPolicy("owner", toOpen, new AccessPermission());
            policy.setEncryptionKeyLength(keyLength);
            document.protect(policy);
        });
    }

    public static byte[] doc() {
        return ole(Map.of("WordDocument", wordStream(0), "1Table", unique()));
    }

    /** How the main stream of a .doc begins. */
    static byte[] wordStream(int flags) {
        var stream = new byte[BASE_OF_DOC];
        System.arraycopy(hex("eca5c1000904"), 0, stream, 0, 6);
        stream[10] = (byte) flags;
        stream[11] = (byte) (flags >> 8);
        return stream;
    }

    public static byte[] xls() {
        return written(out -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet()
                        .createRow(0)
                        .createCell(0)
                        .setCellValue(UUID.randomUUID().toString());
                book.write(out);
            }
        });
    }

    public static byte[] lockedXls(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    public static byte[] ppt() {
        return ole(Map.of(
                "PowerPoint Document",
                hex("0f00e80300000000"),
                "Current User",
                hex("0000f60f14000000140000005fc091e3"),
                "x",
                unique()));
    }

    public static byte[] docx() {
        return office("wordprocessingml.document.main+xml", "<document><body><p/></body></document>");
    }

    public static byte[] xlsx() {
        return office("spreadsheetml.sheet.main+xml", "<workbook><sheets><sheet/></sheets></workbook>");
    }

    public static byte[] pptx() {
        return office("presentationml.presentation.main+xml", "<presentation><sldId/></presentation>");
    }

    public static byte[] docm() {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"));
    }

    /** Any document, encrypted by a password as Office does it. */
    public static byte[] lockedOffice() {
        return written(out -> {
            try (var system = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var inner = encryptor.getDataStream(system)) {
                    inner.write(docx());
                }
                system.writeFilesystem(out);
            }
        });
    }

    public static byte[] ofd() {
        return zip(ofdParts());
    }

    static Map<String, String> ofdParts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" DocType=\"OFD\"><ofd:DocBody>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        parts.put("Doc_0/Document.xml", "<Document><Pages><Page/></Pages></Document>");
        return parts;
    }

    public static byte[] zip(Map<String, String> entries) {
        return zip(entries, StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, String> entries, Charset names) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out, names)) {
                zip.setComment(UUID.randomUUID().toString());
                for (var entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] jpg() {
        return picture("jpg");
    }

    /** A photo has other bytes behind its end, which nobody minds. */
    private static byte[] picture(String format) {
        return concat(
                written(out -> ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out)),
                unique());
    }

    public static byte[] rar() {
        return concat(RarSamples.five(RarSamples.FIVE_ARCHIVE, RarSamples.fiveFile("a.txt", 0, "")), unique());
    }

    public static byte[] exe() {
        return concat("MZ".getBytes(StandardCharsets.US_ASCII), new byte[58], hex("80000000"), unique());
    }

    /** A compound file with these streams at its root. */
    static byte[] ole(Map<String, byte[]> streams) {
        return written(out -> {
            try (var system = new POIFSFileSystem()) {
                for (var stream : streams.entrySet()) {
                    var folders = stream.getKey().split("/");
                    var place = system.getRoot();
                    for (int depth = 0; depth < folders.length - 1; depth++) {
                        place = place.hasEntry(folders[depth])
                                ? (DirectoryNode) place.getEntry(folders[depth])
                                : (DirectoryNode) place.createDirectory(folders[depth]);
                    }
                    place.createDocument(folders[folders.length - 1], new ByteArrayInputStream(stream.getValue()));
                }
                system.writeFilesystem(out);
            }
        });
    }

    static byte[] office(String kind, String mainPart) {
        return zip(Map.of("[Content_Types].xml", types(kind), "main.xml", mainPart));
    }

    static String types(String kind) {
        return "<Types><Override PartName=\"/main.xml\" ContentType=\"" + OFFICE + kind + "\"/></Types>";
    }

    static byte[] unique() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
