package io.zhiheng.platform.storage.content;

import io.zhiheng.platform.storage.content.Bytes.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final int MOST_TRAILERS = 10;

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
        for (var trailer : trailers()) {
            if (leadsToCatalogue(trailer)) {
                boolean locked = trailer.containsKey(COSName.ENCRYPT)
                        && !PdfLock.opensWithoutPassword(
                                resolved(trailer, COSName.ENCRYPT), trailer.getCOSArray(COSName.ID));
                return Optional.of(new Content(FileType.PDF, locked ? Flaw.LOCKED : null));
            }
        }
        return Optional.empty();
    }

    /**
     * The last first, as readers take them. A PDF laid out for the web has two, of which the one at its end leads
     * nowhere. Since PDF 1.5 a trailer may be the dictionary of a stream.
     */
    private List<COSDictionary> trailers() throws IOException {
        var found = new ArrayList<COSDictionary>();
        for (long at : places("trailer")) {
            dictionary(at + "trailer".length()).ifPresent(found::add);
        }
        for (long at : places("/XRef")) {
            dictionary(bytes.lastIndexOf("obj", at) + "obj".length()).ifPresent(found::add);
        }
        found.removeIf(trailer -> !trailer.containsKey(COSName.ROOT));
        return found;
    }

    /** The last ones first, and not more than a hostile file may make us read. */
    private List<Long> places(String word) throws IOException {
        var found = new ArrayList<Long>();
        for (long at = bytes.lastIndexOf(word, bytes.size());
                at >= 0 && found.size() < MOST_TRAILERS;
                at = bytes.lastIndexOf(word, at)) {
            found.add(at);
        }
        return found;
    }

    private boolean leadsToCatalogue(COSDictionary trailer) throws IOException {
        var catalogue = resolved(trailer, COSName.ROOT);
        return catalogue
                .map(found ->
                        found.containsKey(COSName.PAGES) || COSName.CATALOG.equals(found.getCOSName(COSName.TYPE)))
                .orElse(bytes.lastIndexOf("/ObjStm", bytes.size()) >= 0);
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
