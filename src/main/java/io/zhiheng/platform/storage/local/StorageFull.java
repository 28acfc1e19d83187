package io.zhiheng.platform.storage.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** There is no room left for what was to be stored. */
public class StorageFull extends UncheckedIOException {

    private static final Pattern NO_ROOM =
            Pattern.compile("no space left|not enough space|disk quota exceeded", Pattern.CASE_INSENSITIVE);

    StorageFull(IOException cause) {
        super("No room is left in the storage", cause);
    }

    /** Java has no exception of its own for it: the system's words tell. */
    public static boolean isWhatIsBehind(IOException broken) {
        return broken.getMessage() != null
                && NO_ROOM.matcher(broken.getMessage()).find();
    }
}
