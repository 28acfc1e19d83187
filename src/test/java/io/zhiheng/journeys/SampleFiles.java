package io.zhiheng.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people upload them. */
final class SampleFiles {

    private SampleFiles() {}

    /** A PDF of one empty page, told from others by its title. */
    static byte[] pdf(String title) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] program() {
        return "MZ\u0090\u0000\u0003 This program cannot be run in DOS mode.".getBytes();
    }

    static Path ofMegabytes(int megabytes) {
        try {
            var path = Files.createTempFile("large", ".pdf");
            path.toFile().deleteOnExit();
            try (var file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(megabytes * 1024L * 1024);
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
