package io.zhiheng.enterprise.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a document may be, recognised by its first bytes and not by its name. */
public enum DocumentKind {

    PDF("255044462d", "application/pdf"),
    JPG("ffd8ff", "image/jpeg"),
    PNG("89504e470d0a1a0a", "image/png");

    public static final int HEAD = 8;

    private final String signature;
    private final String mediaType;

    DocumentKind(String signature, String mediaType) {
        this.signature = signature;
        this.mediaType = mediaType;
    }

    public static Optional<DocumentKind> of(byte[] head) {
        var hex = HexFormat.of().formatHex(head);
        return Arrays.stream(values()).filter(kind -> hex.startsWith(kind.signature)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }
}
