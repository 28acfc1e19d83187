package io.zhiheng.platform.storage.content;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Office documents as archives: one part lists the kinds of all others, of which the main one says what it is. */
final class OfficePackage {

    static final String TYPES = "[Content_Types].xml";
    private static final String WITH_MACROS = "macroenabled.main+xml";
    private static final String MACROS = "application/vnd.ms-office.vbaproject";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX,
            "presentationml.slideshow.main+xml", FileType.PPTX);

    private OfficePackage() {}

    /** A document that embeds another with macros has none itself. Drawings and templates are not accepted. */
    static Optional<Content> recognise(byte[] types) {
        var kinds = kinds(types);
        var main = MAIN_PARTS.entrySet().stream()
                .filter(part -> kinds.stream().anyMatch(kind -> kind.endsWith(part.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
        if (kinds.contains(MACROS) || kinds.stream().anyMatch(kind -> kind.endsWith(WITH_MACROS))) {
            return Optional.of(new Content(main.orElse(FileType.ZIP), Flaw.MACROS));
        }
        return main.map(Content::of);
    }

    private static Set<String> kinds(byte[] types) {
        var kinds = new HashSet<String>();
        SafeXml.read(types, reader -> {
            var kind = reader.getAttributeValue(null, "ContentType");
            if (kind != null) {
                kinds.add(kind.toLowerCase(java.util.Locale.ROOT));
            }
        });
        return kinds;
    }
}
