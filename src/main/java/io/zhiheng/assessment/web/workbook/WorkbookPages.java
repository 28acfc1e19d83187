package io.zhiheng.assessment.web.workbook;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.workbook.imports.WorkbookPreviewQueries;
import io.zhiheng.shared.Actor;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 导入 Excel: where a workbook is sent, and what it would change. */
@Controller
@RequestMapping("/self-assessments/{id}/workbook")
class WorkbookPages {

    private final SelfAssessmentQueries queries;
    private final WorkbookPreviewQueries previews;

    WorkbookPages(SelfAssessmentQueries queries, WorkbookPreviewQueries previews) {
        this.queries = queries;
        this.previews = previews;
    }

    @GetMapping
    String workbook(@PathVariable SelfAssessmentId id, Actor actor, Model model) {
        var opened = queries.open(actor, id);
        model.addAttribute("id", id);
        model.addAttribute("filling", opened.isFilling());
        model.addAttribute("firsts", opened.edition().firstLevel());
        return "assessment/workbook";
    }

    @GetMapping("/{sent}")
    String preview(@PathVariable SelfAssessmentId id, @PathVariable UUID sent, Actor actor, Model model) {
        var preview = previews.of(actor, id, sent);
        model.addAttribute("id", id);
        model.addAttribute("preview", preview);
        model.addAttribute(
                "counts",
                preview.counts().entrySet().stream()
                        .collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue)));
        return "assessment/workbook-preview";
    }
}
