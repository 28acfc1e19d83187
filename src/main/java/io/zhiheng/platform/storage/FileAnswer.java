package io.zhiheng.platform.storage;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** A kept file on its way to a browser: streamed, in ranges if asked for, shown only where that is harmless. */
public final class FileAnswer extends AbstractResource {

    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
            + "object-src 'self'; frame-ancestors 'self'";
    /** Not for pdf: the viewers of browsers stay empty in a sandbox. */
    private static final String SANDBOX = NOTHING_RUNS + "; sandbox";

    private static final Pattern PLAIN = Pattern.compile("[\\w. -]+");

    private final long size;
    private final Supplier<InputStream> content;

    private FileAnswer(long size, Supplier<InputStream> content) {
        this.size = size;
        this.content = content;
    }

    /**
     * @param inline whether pdf, jpg and png are shown where they lie; the others are always downloaded
     * @param content opened when it is sent, which is not at all where the client has the file already
     */
    public static ResponseEntity<Resource> of(FileDetails file, boolean inline, Supplier<InputStream> content) {
        return of(
                file,
                PLAIN.matcher(file.name()).matches()
                        ? file.name()
                        : "file." + file.kind().extension(),
                inline,
                content);
    }

    /** @param plainName for clients that cannot read the other one */
    public static ResponseEntity<Resource> of(
            FileDetails file, String plainName, boolean inline, Supplier<InputStream> content) {
        var kind = file.kind();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (inline && kind.shown() ? "inline" : "attachment") + "; filename=\"" + plainName
                                + "\"; filename*=UTF-8''" + UriUtils.encode(file.name(), StandardCharsets.UTF_8))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", kind.extension().equals("pdf") ? NOTHING_RUNS : SANDBOX)
                .body(new FileAnswer(file.size(), content));
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public String getDescription() {
        return "kept file";
    }

    @Override
    public InputStream getInputStream() {
        return content.get();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
