package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The older office formats, all of them compound files, told apart by the streams at their root. */
final class OleContent {

    private final Map<String, Entry> entries;

    private OleContent(DirectoryEntry root) {
        entries = StreamSupport.stream(root.spliterator(), false)
                .collect(Collectors.toMap(
                        entry -> entry.getName().toLowerCase(Locale.ROOT),
                        Function.identity(),
                        (first, again) -> first));
    }

    static Optional<Content> recognise(Path file) {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            return new OleContent(system.getRoot()).recognise();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Content> recognise() throws IOException {
        if (entries.containsKey("encryptedpackage")) {
            return Optional.of(new Content(null, Flaw.LOCKED));
        }
        if (entries.containsKey("worddocument")) {
            return of(
                    FileType.DOC,
                    WordStream.isWhole(this),
                    WordStream.isLocked(this),
                    false,
                    VbaProject.hasCode(folder("macros")));
        }
        if (entries.containsKey("workbook") || entries.containsKey("book")) {
            var book = WorkbookStream.read(entries.containsKey("workbook") ? stream("workbook") : stream("book"));
            return of(
                    FileType.XLS,
                    book.whole(),
                    book.locked(),
                    book.blank(),
                    book.macroSheets() || VbaProject.hasCode(folder("_vba_project_cur")));
        }
        if (entries.containsKey("powerpoint document")) {
            return of(FileType.PPT, true, SlidesStream.isLocked(this), false, SlidesStream.hasMacros(this));
        }
        return Optional.empty();
    }

    private static Optional<Content> of(FileType type, boolean whole, boolean locked, boolean blank, boolean macros) {
        var flaw = locked ? Flaw.LOCKED : macros ? Flaw.MACROS : blank ? Flaw.BLANK : null;
        return whole || flaw != null ? Optional.of(new Content(type, flaw)) : Optional.empty();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Case of names does not count: some exporters write them in capitals. */
    DocumentInputStream stream(String name) throws IOException {
        if (entries.get(name) instanceof DocumentEntry document) {
            return new DocumentInputStream(document);
        }
        throw new IOException("No stream " + name);
    }

    private Optional<DirectoryEntry> folder(String name) {
        return entries.get(name) instanceof DirectoryEntry folder ? Optional.of(folder) : Optional.empty();
    }
}
