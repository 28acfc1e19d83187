package io.zhiheng.evidence.application;

import io.zhiheng.evidence.content.FileType;
import io.zhiheng.evidence.content.Recognition;
import io.zhiheng.evidence.domain.FileName;
import io.zhiheng.shared.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: lies aside in the temporary folder, measured and recognised, before it is kept or refused. */
class Upload implements AutoCloseable {

    static final int LARGEST_MEGABYTES = 50;
    private static final long LARGEST = LARGEST_MEGABYTES * 1024L * 1024L;

    private final FileName name;
    private final Path aside;
    private final FileType type;
    private String sha256;

    private Upload(FileName name, FileType type, Path aside) {
        this.name = name;
        this.type = type;
        this.aside = aside;
    }

    static Upload receive(String sentName, InputStream content, long announced) {
        var name = FileName.of(sentName);
        var type = FileType.ofExtension(name.extension()).orElseThrow(() -> RuleBroken.unsupported(
                "evidence.rule.evidence-type", name.value(), String.join("、", FileType.extensions())).at("file"));
        if (announced > LARGEST) {
            throw tooLarge(name);
        }
        try {
            var upload = new Upload(name, type, Files.createTempFile("evidence-", ".upload"));
            try {
                upload.read(content);
                upload.recognise();
                return upload;
            } catch (IOException | RuntimeException refused) {
                upload.close();
                throw refused;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(InputStream content) throws IOException {
        var digest = sha256();
        var buffer = new byte[64 * 1024];
        long size = 0;
        try (var out = new DigestOutputStream(Files.newOutputStream(aside), digest)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw tooLarge(name);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw empty();
        }
        sha256 = HexFormat.of().formatHex(digest.digest());
    }

    private void recognise() throws IOException {
        var content = Recognition.of(aside).orElseThrow(() -> RuleBroken
                .unsupported("evidence.rule.content.evidence-type", name.value(), type.extension()).at("file"));
        if (content.encrypted()) {
            throw RuleBroken.invalid("evidence.rule.evidence-encrypted", name.value()).at("file");
        }
        if (content.empty()) {
            throw empty();
        }
        if (!type.holds(content.type())) {
            throw RuleBroken.unsupported("evidence.rule.extension.evidence-type", name.value(), type.extension(),
                    content.type().extension()).at("file");
        }
    }

    private RuleBroken empty() {
        return RuleBroken.invalid("evidence.rule.evidence-empty", name.value()).at("file");
    }

    private static RuleBroken tooLarge(FileName name) {
        return RuleBroken.tooLarge("evidence.rule.evidence-too-large", name.value(), LARGEST_MEGABYTES).at("file");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    FileName fileName() {
        return name;
    }

    FileType type() {
        return type;
    }

    String contentHash() {
        return sha256;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(aside);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(aside);
    }
}
