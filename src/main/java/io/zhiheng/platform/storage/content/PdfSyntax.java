package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.COSParser;

/** The library's parser on a piece of a file; what the piece refers to is not followed. */
final class PdfSyntax extends COSParser {

    private PdfSyntax(byte[] piece) throws IOException {
        super(new RandomAccessReadBuffer(piece));
    }

    /** The dictionary that the piece begins with. */
    static Optional<COSDictionary> dictionary(byte[] piece) {
        try {
            var syntax = new PdfSyntax(piece);
            syntax.skipSpaces();
            return Optional.of(syntax.parseCOSDictionary(true));
        } catch (IOException | RuntimeException | StackOverflowError malformed) {
            return Optional.empty();
        }
    }
}
