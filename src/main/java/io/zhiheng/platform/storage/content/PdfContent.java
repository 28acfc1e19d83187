package io.zhiheng.platform.storage.content;

import io.zhiheng.platform.storage.content.Bytes.Piece;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * A PDF is what has a trailer that leads to a catalogue. Both are found by their words, as readers do with damaged
 * files, and next to nothing that is compressed is opened, so that no file can grow while it is looked at.
 */
final class PdfContent {

    private static final String MARK = "%PDF-";
    /** Programs, archives and pages of the web that carry a PDF inside are none. */
    private static final Pattern FOREIGN = Pattern.compile("^(MZ|\\x7fELF|#!|7z|GIF8).*|.*<.*", Pattern.DOTALL);

    private static final int MOST_TRAILERS = 10;
    private static final int MOST_BRANCHES = 8;

    private final Bytes bytes;
    private final PdfObjects objects;

    private PdfContent(Bytes bytes) {
        this.bytes = bytes;
        this.objects = new PdfObjects(bytes);
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
            var catalogue = objects.named(trailer, COSName.ROOT);
            if (catalogue.map(PdfContent::isCatalogue).orElse(objects.areCompressed())) {
                return Optional.of(new Content(FileType.PDF, flaw(trailer, catalogue)));
            }
        }
        return Optional.empty();
    }

    private Flaw flaw(COSDictionary trailer, Optional<COSDictionary> catalogue) throws IOException {
        if (trailer.containsKey(COSName.ENCRYPT)
                && !PdfLock.opensWithoutPassword(
                        objects.named(trailer, COSName.ENCRYPT), trailer.getCOSArray(COSName.ID))) {
            return Flaw.LOCKED;
        }
        return catalogue.isPresent() && isBlank(catalogue.get()) ? Flaw.BLANK : null;
    }

    /**
     * The last first, as readers take them. A PDF laid out for the web has two, of which the one at its end leads
     * nowhere. Since PDF 1.5 a trailer may be the dictionary of a stream.
     */
    private List<COSDictionary> trailers() throws IOException {
        var found = new ArrayList<COSDictionary>();
        for (long at : bytes.lastPlaces("trailer", MOST_TRAILERS)) {
            objects.at(at + "trailer".length()).ifPresent(found::add);
        }
        for (long at : bytes.lastPlaces("/XRef", MOST_TRAILERS)) {
            objects.around(at).ifPresent(found::add);
        }
        found.removeIf(trailer -> !trailer.containsKey(COSName.ROOT));
        return found;
    }

    private static boolean isCatalogue(COSDictionary found) {
        return found.containsKey(COSName.PAGES) || COSName.CATALOG.equals(found.getCOSName(COSName.TYPE));
    }

    /** Whether each branch of the tree of pages ends without one. What cannot be looked up counts as a page. */
    private boolean isBlank(COSDictionary catalogue) throws IOException {
        var branches = new ArrayDeque<Optional<COSDictionary>>();
        if (catalogue.containsKey(COSName.PAGES)) {
            branches.add(objects.named(catalogue, COSName.PAGES));
        }
        for (int seen = 0; !branches.isEmpty(); seen++) {
            var branch = branches.remove();
            if (seen == MOST_BRANCHES || branch.isEmpty() || !isBranch(branch.get())) {
                return false;
            }
            var kids = branch.get().getCOSArray(COSName.KIDS);
            for (int kid = 0; kids != null && kid < Math.min(kids.size(), MOST_BRANCHES + 1); kid++) {
                branches.add(objects.of(kids.get(kid)));
            }
        }
        return true;
    }

    /** Whether it holds pages and is none; a list of its own that stands elsewhere is not followed. */
    private static boolean isBranch(COSDictionary node) {
        return node.containsKey(COSName.KIDS)
                ? !(node.getItem(COSName.KIDS) instanceof COSObject)
                : COSName.PAGES.equals(node.getCOSName(COSName.TYPE));
    }
}
