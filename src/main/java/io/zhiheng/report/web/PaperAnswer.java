package io.zhiheng.report.web;

import io.zhiheng.report.application.PaperFile;
import io.zhiheng.report.application.PaperFiles;
import io.zhiheng.shared.RuleBroken;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.UriUtils;

/** A printed paper on its way to a browser or program: SHA-256 as ETag, a Chinese file name. */
@Component
class PaperAnswer {

    private static final String SECONDS_TO_WAIT = "5";

    private final PaperFiles files;
    private final MessageSource messages;

    PaperAnswer(PaperFiles files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    /**
     * @param paper   finds it or says why not; where it is still being made the answer tells when to ask again
     * @param nameKey message whose argument is enterprise and date
     * @param inline  whether the browser shows it instead of keeping it
     * @return null where the client has the file already
     */
    ResponseEntity<Resource> answer(Supplier<PaperFile> paper, String nameKey, boolean inline, WebRequest request,
                                    HttpServletResponse response) {
        var file = orWait(paper, response);
        if (request.checkNotModified("\"" + file.sha256() + "\"")) {
            return null;
        }
        return ResponseEntity.ok().headers(headers(file, nameKey, inline)).cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_PDF).contentLength(file.size())
                .body(new InputStreamResource(() -> files.open(file)));
    }

    private static PaperFile orWait(Supplier<PaperFile> paper, HttpServletResponse response) {
        try {
            return paper.get();
        } catch (RuleBroken refusal) {
            if (refusal.rule().endsWith("-not-ready")) {
                response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            }
            throw refusal;
        }
    }

    /** The plain name is for clients that cannot read the other one. */
    private HttpHeaders headers(PaperFile file, String nameKey, boolean inline) {
        var name = messages.getMessage(nameKey, new Object[] {file.fileName()}, Locale.SIMPLIFIED_CHINESE);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_DISPOSITION, (inline ? "inline" : "attachment") + "; filename=\"" + file.number()
                + ".pdf\"; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8));
        return headers;
    }
}
