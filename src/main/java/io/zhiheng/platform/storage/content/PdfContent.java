package io.zhiheng.platform.storage.content;

import io.zhiheng.platform.storage.content.Bytes.Piece;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * A PDF is what has a trailer that leads to a catalogue. Both are found by their words, as readers do with damaged
 * files, and nothing that is compressed is opened, so that no file can grow while it is looked at.
 */
final class PdfContent {

    private static final String MARK = "%PDF-";
    /** Programs, archives and pages of the web that carry a PDF inside are none. */
    private static final Pattern FOREIGN = Pattern.compile("^(MZ|\\x7fELF|#!|7z|GIF8).*|.*<.*", Pattern.DOTALL);
    private static final int LONGEST_DICTIONARY = 1 << 16;

    private final Bytes bytes;

    private PdfContent(Bytes bytes) {
        this.bytes = bytes;
    }

    /** The mark may stand behind a few foreign bytes, such as a byte order mark or the header of an answer by HTTP. */
    static boolean isAnnounced(Piece head) {
        int at = head.text().indexOf(MARK);
        return at >= 0 && !FOREIGN.matcher(head.text().substring(0, at)).matches();
    }

    static Optional<Content> recognise(Bytes bytes) throws IOException {
        return new PdfContent(bytes).recognise();
    }

    private Optional<Content> recognise() throws IOException {
        for (var trailer : Stream.of(trailer(), crossReferences()).flatMap(Optional::stream).toList()) {
            if (leadsToCatalogue(trailer)) {
                boolean locked = trailer.containsKey(COSName.ENCRYPT) && !PdfLock.opensWithoutPassword(
                        resolved(trailer, COSName.ENCRYPT), trailer.getCOSArray(COSName.ID));
                return Optional.of(new Content(FileType.PDF, locked ? Flaw.LOCKED : null));
            }
        }
        return Optional.empty();
    }

    private Optional<COSDictionary> trailer() throws IOException {
        long at = bytes.lastIndexOf("trailer", bytes.size());
        return at < 0 ? Optional.empty() : dictionary(at + "trailer".length());
    }

    /** Since PDF 1.5 the trailer may be the dictionary of a stream. */
    private Optional<COSDictionary> crossReferences() throws IOException {
        long at = bytes.lastIndexOf("/XRef", bytes.size());
        long object = at < 0 ? -1 : bytes.lastIndexOf("obj", at);
        return object < 0 ? Optional.empty() : dictionary(object + "obj".length());
    }

    private boolean leadsToCatalogue(COSDictionary trailer) throws IOException {
        var catalogue = resolved(trailer, COSName.ROOT);
        return catalogue.map(found -> found.containsKey(COSName.PAGES) || COSName.CATALOG.equals(found.getCOSName(COSName.TYPE)))
                .orElse(trailer.containsKey(COSName.ROOT) && bytes.lastIndexOf("/ObjStm", bytes.size()) >= 0);
    }

    /** Empty where it lies in a compressed stream, or nowhere. */
    private Optional<COSDictionary> resolved(COSDictionary from, COSName name) throws IOException {
        if (!(from.getItem(name) instanceof COSObject reference)) {
            return Optional.ofNullable(from.getCOSDictionary(name));
        }
        var heading = reference.getKey().getNumber() + " " + reference.getKey().getGeneration() + " obj";
        for (long at = bytes.lastIndexOf(heading, bytes.size()); at >= 0; at = bytes.lastIndexOf(heading, at)) {
            if (at == 0 || !Character.isDigit(bytes.at(at - 1, 1).text().charAt(0))) {
                return dictionary(at + heading.length());
            }
        }
        return Optional.empty();
    }

    private Optional<COSDictionary> dictionary(long at) throws IOException {
        return PdfSyntax.dictionary(bytes.at(at, LONGEST_DICTIONARY).array());
    }
}
