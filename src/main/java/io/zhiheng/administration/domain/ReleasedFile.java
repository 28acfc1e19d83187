package io.zhiheng.administration.domain;

import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it was proposed. */
@Embeddable
public class ReleasedFile {

    private byte[] content;
    private String sha256;

    protected ReleasedFile() {}

    ReleasedFile(byte[] content) {
        this.content = content;
        this.sha256 = hash(content);
    }

    public byte[] content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
