package io.zhiheng.assessment.web.workbook;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.workbook.ExportWorkbook;
import io.zhiheng.assessment.application.workbook.imports.ApplyWorkbook;
import io.zhiheng.assessment.application.workbook.imports.PreviewWorkbook;
import io.zhiheng.assessment.application.workbook.imports.RenewPreview;
import io.zhiheng.assessment.application.workbook.imports.WorkbookPreviewQueries;
import io.zhiheng.assessment.application.workbook.sent.SentWorkbook;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TypedText;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A self-assessment as a workbook (.xlsx) that is filled in offline, and the way back. */
@RestController
@RequestMapping("/api/v1/self-assessments/{id}")
class WorkbookApi {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_NAME = 200;
    private static final String CHANGED = "workbook-changed";

    private final ExportWorkbook exportWorkbook;
    private final PreviewWorkbook previewWorkbook;
    private final WorkbookPreviewQueries previews;
    private final ApplyWorkbook applyWorkbook;
    private final RenewPreview renewPreview;

    WorkbookApi(
            ExportWorkbook exportWorkbook,
            PreviewWorkbook previewWorkbook,
            WorkbookPreviewQueries previews,
            ApplyWorkbook applyWorkbook,
            RenewPreview renewPreview) {
        this.exportWorkbook = exportWorkbook;
        this.previewWorkbook = previewWorkbook;
        this.previews = previews;
        this.applyWorkbook = applyWorkbook;
        this.renewPreview = renewPreview;
    }

    /** @param take cells of rows in conflict that shall be written as the workbook has them */
    record Application(
            @JsonSetter(contentNulls = Nulls.FAIL) List<String> take) {}

    /** @param written how many rows */
    record Applied(UUID id, int written) {}

    /** @param indicator id of a first-level indicator; all unless given */
    @GetMapping("/workbook.xlsx")
    @HeavyWork
    ResponseEntity<byte[]> export(
            Actor actor, @PathVariable SelfAssessmentId id, @RequestParam(required = false) String indicator) {
        var exported = exportWorkbook.of(actor, id, indicator);
        var file = ContentDisposition.attachment()
                .filename(exported.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(exported.content());
    }

    /** What a workbook would change. No answer is written; the preview is kept for 30 minutes. */
    @PostMapping(path = "/workbook", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @LargestBody("11MB")
    @HeavyWork
    PreviewView preview(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @RequestParam(name = "file", required = false) MultipartFile file)
            throws IOException {
        if (file == null) {
            throw RuleBroken.invalid("assessment.rule.file-missing").at("file");
        }
        var sent = SentWorkbook.of(name(file), file.getBytes());
        return PreviewView.of(previewWorkbook.execute(actor, id, sent));
    }

    @GetMapping("/workbook/{sent}")
    PreviewView kept(Actor actor, @PathVariable SelfAssessmentId id, @PathVariable UUID sent) {
        return PreviewView.of(previews.of(actor, id, sent));
    }

    /**
     * Writes what was previewed, all of it or nothing: new and changed rows, and of those in conflict the ones that are
     * taken. 409 {@code workbook-changed} with a new {@code preview} where a row changed since.
     */
    @PostMapping("/workbook/{sent}/application")
    @HeavyWork
    Applied apply(
            Actor actor,
            @PathVariable SelfAssessmentId id,
            @PathVariable UUID sent,
            @RequestBody(required = false) Application body) {
        try {
            var take = body == null || body.take() == null ? List.<String>of() : body.take();
            return new Applied(sent, applyWorkbook.execute(actor, id, sent, take));
        } catch (RuleBroken refusal) {
            throw refusal.rule().equals(CHANGED)
                    ? refusal.with("preview", PreviewView.of(renewPreview.execute(actor, id, sent)))
                    : refusal;
        }
    }

    private static String name(MultipartFile file) {
        var sent = String.valueOf(file.getOriginalFilename()).replaceAll("^.*[/\\\\]", "");
        var name = TypedText.clean(sent);
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
