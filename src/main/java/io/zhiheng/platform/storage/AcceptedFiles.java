package io.zhiheng.platform.storage;

import io.zhiheng.platform.storage.content.FileType;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which files are taken in, for the pages that let one choose them: {@code ${@acceptedFiles.choice}}. */
@Component
public class AcceptedFiles {

    static final int MEGABYTES = 50;
    static final long LARGEST = MEGABYTES * 1024L * 1024L;
    static final Set<String> EXTENSIONS = Set.copyOf(FileType.extensions());

    /** As the attribute {@code accept} of a field wants it, with the other spellings of an extension. */
    public String getChoice() {
        return FileType.spellings().stream().map(extension -> "." + extension).collect(Collectors.joining(","));
    }

    /** As people read it. */
    public String getListed() {
        return listed(EXTENSIONS);
    }

    /** How large one may be. */
    public int getMegabytes() {
        return MEGABYTES;
    }

    public long getBytes() {
        return LARGEST;
    }

    /** In the order in which the kinds are listed everywhere. */
    static String listed(Collection<String> extensions) {
        return FileType.extensions().stream().filter(extensions::contains).collect(Collectors.joining("、"));
    }
}
