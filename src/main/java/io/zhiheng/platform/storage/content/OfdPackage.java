package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Documents by GB/T 33190: the first part names the document, which must be there. */
final class OfdPackage {

    static final String START = "OFD.xml";
    private static final String NAMESPACE = "http://www.ofdspec.org";
    private static final int MOST_DOCUMENTS = 20;

    /** By GM/T 0099 it says how the others are encrypted; where it stands, a password or a key is asked for. */
    static final String ENCRYPTIONS = "Encryptions.xml";

    private OfdPackage() {}

    static boolean isLocked(byte[] encryptions) {
        var declared = new AtomicBoolean();
        SafeXml.read(
                encryptions,
                reader -> declared.compareAndSet(false, reader.getLocalName().equals("Encryptions")));
        return declared.get();
    }

    /** Empty for an archive that holds no such document. */
    static Optional<Content> recognise(ZipParts parts) throws IOException {
        var start = parts.part(START);
        var documents = start.map(OfdPackage::documents).orElse(List.of()).stream()
                .filter(parts::has)
                .toList();
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        for (var document : documents) {
            if (hasPage(parts.part(document))) {
                return Optional.of(Content.of(FileType.OFD));
            }
        }
        return Optional.of(new Content(FileType.OFD, Flaw.BLANK));
    }

    /** Where the documents lie that it names. */
    private static List<String> documents(byte[] start) {
        var declared = new AtomicBoolean();
        var documents = new ArrayList<String>();
        SafeXml.read(start, reader -> {
            var namespace = reader.getNamespaceURI();
            if (namespace == null || !namespace.startsWith(NAMESPACE)) {
                return;
            }
            if (reader.getLocalName().equals("OFD")) {
                declared.set(true);
            } else if (reader.getLocalName().equals("DocRoot") && documents.size() < MOST_DOCUMENTS) {
                documents.add(reader.getElementText().strip().replaceFirst("^/", ""));
            }
        });
        return declared.get() ? documents : List.of();
    }

    /** What cannot be read, or only in part, may have one. */
    private static boolean hasPage(Optional<byte[]> document) {
        if (document.isEmpty() || document.get().length == ZipParts.LARGEST) {
            return true;
        }
        var found = new AtomicBoolean();
        SafeXml.read(
                document.get(),
                reader -> found.compareAndSet(false, reader.getLocalName().equals("Page")));
        return found.get();
    }
}
