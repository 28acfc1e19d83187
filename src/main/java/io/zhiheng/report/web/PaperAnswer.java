package io.zhiheng.report.web;

import io.zhiheng.platform.storage.FileAnswer;
import io.zhiheng.platform.storage.FileDetails;
import io.zhiheng.platform.storage.FileKind;
import io.zhiheng.report.application.PaperFile;
import io.zhiheng.report.application.PaperFiles;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A printed paper on its way to a browser or program: SHA-256 as ETag, a Chinese file name. */
@Component
class PaperAnswer {

    private static final String SECONDS_TO_WAIT = "5";

    private final PaperFiles files;
    private final Words words;

    PaperAnswer(PaperFiles files, Words words) {
        this.files = files;
        this.words = words;
    }

    /**
     * @param paper finds it or says why not; where it is still being made the answer tells when to ask again
     * @param nameKey message whose argument is enterprise and date
     * @param inline whether the browser shows it instead of keeping it
     */
    ResponseEntity<Resource> answer(
            Supplier<PaperFile> paper, String nameKey, boolean inline, HttpServletResponse response) {
        var file = orWait(paper, response);
        var name = words.of(nameKey, file.fileName());
        return FileAnswer.of(
                new FileDetails(name, FileKind.of("pdf"), file.size(), file.sha256()),
                file.number() + ".pdf",
                inline,
                () -> files.open(file));
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
}
