package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Office documents as archives: one part lists the kinds of all others, of which the main one says what it is. */
final class OfficePackage {

    static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String MAIN_RELATION = "/officedocument";
    private static final String WITH_MACROS = "macroenabled.main+xml";
    private static final String MACROS = "application/vnd.ms-office.vbaproject";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX,
            "presentationml.slideshow.main+xml", FileType.PPTX);

    private OfficePackage() {}

    /** A document that embeds another with macros has none itself. Drawings and templates are not accepted. */
    static Optional<Content> recognise(byte[] types, ZipParts parts) throws IOException {
        var kinds = attributes(types, "ContentType", "PartName");
        var main = MAIN_PARTS.entrySet().stream()
                .filter(part -> kinds.keySet().stream().anyMatch(kind -> kind.endsWith(part.getKey())))
                .findFirst();
        var type = main.map(Map.Entry::getValue);
        if (kinds.containsKey(MACROS) || kinds.keySet().stream().anyMatch(kind -> kind.endsWith(WITH_MACROS))) {
            return Optional.of(new Content(type.orElse(FileType.ZIP), Flaw.MACROS));
        }
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var place = place(kinds, main.get().getKey(), parts);
        return place.isEmpty() || !parts.has(place.get())
                ? Optional.empty()
                : Optional.of(
                        new Content(type.get(), isBlank(type.get(), parts.part(place.get())) ? Flaw.BLANK : null));
    }

    /** Where the main part lies: told with its kind, or where one kind is that of all others by the relations. */
    private static Optional<String> place(Map<String, String> kinds, String kind, ZipParts parts) throws IOException {
        var told = kinds.entrySet().stream()
                .filter(each -> each.getKey().endsWith(kind) && !each.getValue().isEmpty())
                .map(Map.Entry::getValue)
                .findFirst();
        if (told.isPresent()) {
            return told.map(OfficePackage::fromRoot);
        }
        return attributes(parts.part(RELATIONS).orElse(new byte[0]), "Type", "Target").entrySet().stream()
                .filter(each -> each.getKey().endsWith(MAIN_RELATION))
                .map(each -> fromRoot(each.getValue()))
                .findFirst();
    }

    private static String fromRoot(String place) {
        return place.replaceFirst("^\\.?/", "");
    }

    /** Whether it has no sheet, no slide or no paragraph. What is too long to be read counts as none of these. */
    private static boolean isBlank(FileType type, Optional<byte[]> main) {
        if (main.isEmpty() || main.get().length == ZipParts.LARGEST) {
            return false;
        }
        var before = new AtomicReference<>("");
        var shown = new AtomicReference<>(false);
        SafeXml.read(main.get(), reader -> {
            boolean shows =
                    switch (type) {
                        case XLSX -> reader.getLocalName().equals("sheet");
                        case PPTX -> reader.getLocalName().equals("sldId");
                        default -> before.get().equals("body");
                    };
            shown.compareAndSet(false, shows);
            before.set(reader.getLocalName());
        });
        return !shown.get();
    }

    /** One attribute in lower case by another, which may be missing. */
    private static Map<String, String> attributes(byte[] xml, String key, String value) {
        var found = new LinkedHashMap<String, String>();
        SafeXml.read(xml, reader -> {
            var name = reader.getAttributeValue(null, key);
            var told = reader.getAttributeValue(null, value);
            if (name != null) {
                found.merge(
                        name.toLowerCase(Locale.ROOT),
                        told == null ? "" : told,
                        (one, other) -> one.isEmpty() ? other : one);
            }
        });
        return found;
    }
}
