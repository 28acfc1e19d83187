package io.zhiheng.platform.storage.content;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.macros.VBAMacroReader;

/** Programs in Visual Basic. An empty project is left behind by whoever only looked into the editor. */
final class VbaProject {

    private static final int LARGEST_OF_AN_EMPTY_ONE = 32 * 1024;

    private VbaProject() {}

    /** What cannot be read is taken for code. */
    static boolean hasCode(Optional<DirectoryEntry> project) {
        return project.isPresent() && !isEmpty(project.get());
    }

    private static boolean isEmpty(DirectoryEntry project) {
        if (!(project instanceof DirectoryNode node) || !isSmall(project)) {
            return false;
        }
        try {
            var modules = new VBAMacroReader(node.getFileSystem()).readMacros().values();
            return !modules.isEmpty()
                    && modules.stream()
                            .flatMap(String::lines)
                            .map(String::strip)
                            .allMatch(line ->
                                    line.isEmpty() || line.startsWith("Attribute ") || line.startsWith("Option "));
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean isSmall(DirectoryEntry folder) {
        return StreamSupport.stream(folder.spliterator(), false)
                .allMatch(entry -> entry instanceof DirectoryEntry inner
                        ? isSmall(inner)
                        : entry instanceof DocumentEntry document && document.getSize() <= LARGEST_OF_AN_EMPTY_ONE);
    }
}
