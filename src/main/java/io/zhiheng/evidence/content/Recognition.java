package io.zhiheng.evidence.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises a file by its first bytes, and the formats that share them by the parts inside. A signature counts only at
 * the very beginning, so that what hides behind foreign bytes is not recognised as anything.
 */
public final class Recognition {

    private static final int HEAD = 16;
    private static final String ZIP_SIGNATURE = "504b0304";
    private static final String EMPTY_ZIP_SIGNATURE = "504b0506";
    private static final String OLE_SIGNATURE = "d0cf11e0a1b11ae1";
    private static final Map<String, FileType> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put(HexFormat.of().formatHex("%PDF-".getBytes(StandardCharsets.US_ASCII)), FileType.PDF);
        SIGNATURES.put("ffd8ff", FileType.JPG);
        SIGNATURES.put("89504e470d0a1a0a0000000d49484452", FileType.PNG);
        SIGNATURES.put("526172211a0700", FileType.RAR);
        SIGNATURES.put("526172211a070100", FileType.RAR);
    }

    private Recognition() {}

    /** Empty if the content is nothing that is accepted, or is damaged. */
    public static Optional<Content> of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var head = head(channel);
            if (head.startsWith(OLE_SIGNATURE)) {
                return OleContent.recognise(channel);
            }
            if (head.startsWith(EMPTY_ZIP_SIGNATURE)) {
                return Optional.of(Content.nothing(FileType.ZIP));
            }
            if (head.startsWith(ZIP_SIGNATURE)) {
                return ZipContent.recognise(file, channel).map(Content::of);
            }
            return SIGNATURES.entrySet().stream().filter(signature -> head.startsWith(signature.getKey()))
                    .map(signature -> Content.of(signature.getValue())).findFirst();
        }
    }

    private static String head(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(HEAD);
        channel.read(buffer, 0);
        return HexFormat.of().formatHex(buffer.array(), 0, buffer.position());
    }
}
