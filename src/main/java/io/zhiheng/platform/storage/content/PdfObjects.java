package io.zhiheng.platform.storage.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Dictionaries of a PDF by the numbers that others refer to them with, found by their headings. */
final class PdfObjects {

    private static final String COMPRESSED = "/ObjStm";
    private static final int LONGEST_DICTIONARY = 1 << 16;
    private static final int LARGEST_STREAM = 1 << 20;
    private static final int MOST_STREAMS = 32;

    private final Bytes bytes;

    PdfObjects(Bytes bytes) {
        this.bytes = bytes;
    }

    /** Whether some of them may lie in compressed streams. */
    boolean areCompressed() throws IOException {
        return bytes.lastIndexOf(COMPRESSED, bytes.size()) >= 0;
    }

    Optional<COSDictionary> named(COSDictionary from, COSName name) throws IOException {
        return of(from.getItem(name));
    }

    /** Empty where it cannot be found, or is none. */
    Optional<COSDictionary> of(COSBase itself) throws IOException {
        if (!(itself instanceof COSObject reference)) {
            return itself instanceof COSDictionary found ? Optional.of(found) : Optional.empty();
        }
        var heading = reference.getKey().getNumber() + " " + reference.getKey().getGeneration() + " obj";
        for (long at = bytes.lastIndexOf(heading, bytes.size()); at >= 0; at = bytes.lastIndexOf(heading, at)) {
            if (at == 0 || !Character.isDigit(bytes.at(at - 1, 1).text().charAt(0))) {
                return at(at + heading.length());
            }
        }
        return compressed(reference.getKey().getNumber());
    }

    Optional<COSDictionary> at(long position) throws IOException {
        return PdfSyntax.dictionary(bytes.at(position, LONGEST_DICTIONARY).array());
    }

    /** That of the object in which a word stands. */
    Optional<COSDictionary> around(long word) throws IOException {
        return at(bytes.lastIndexOf("obj", word) + "obj".length());
    }

    /** Since PDF 1.5 a stream may hold many objects; of few streams, and not more than a megabyte of each, is read. */
    private Optional<COSDictionary> compressed(long number) throws IOException {
        for (long at : bytes.lastPlaces(COMPRESSED, MOST_STREAMS)) {
            var declared = around(at);
            if (declared.isPresent() && !declared.get().containsKey(COSName.DECODE_PARMS)) {
                var found = within(inflated(at), declared.get().getInt(COSName.FIRST, -1), number);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Numbers and places of all objects stand before the first of them. */
    private static Optional<COSDictionary> within(byte[] stream, int first, long number) {
        if (first < 0 || first > stream.length) {
            return Optional.empty();
        }
        var index = new String(stream, 0, first, StandardCharsets.ISO_8859_1)
                .strip()
                .split("\\s+");
        for (int at = 0; at + 1 < index.length; at += 2) {
            if (index[at].equals(Long.toString(number)) && index[at + 1].matches("\\d{1,7}")) {
                int place = Math.min(first + Integer.parseInt(index[at + 1]), stream.length);
                return PdfSyntax.dictionary(Arrays.copyOfRange(stream, place, stream.length));
            }
        }
        return Optional.empty();
    }

    /** Empty where it is packed in another way, or encrypted. */
    private byte[] inflated(long within) throws IOException {
        var piece = bytes.at(within, LARGEST_STREAM);
        int begin = piece.text().indexOf("stream") + "stream".length();
        while (begin < piece.length() && (piece.array()[begin] == '\r' || piece.array()[begin] == '\n')) {
            begin++;
        }
        var packed = new ByteArrayInputStream(piece.array(), begin, piece.length() - begin);
        var inflated = new byte[LARGEST_STREAM];
        int length = 0;
        try (var inflating = new InflaterInputStream(packed)) {
            for (int read = 0; read >= 0 && length < inflated.length; length += Math.max(read, 0)) {
                read = inflating.read(inflated, length, inflated.length - length);
            }
        } catch (IOException endsHere) {
            return Arrays.copyOf(inflated, length);
        }
        return Arrays.copyOf(inflated, length);
    }
}
