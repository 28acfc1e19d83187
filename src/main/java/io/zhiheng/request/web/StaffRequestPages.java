package io.zhiheng.request.web;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.list.RequestFilter.Sort;
import io.zhiheng.request.application.list.RequestFilter.Stage;
import io.zhiheng.request.application.list.RequestLists;
import io.zhiheng.request.application.page.RequestQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.HeavyWork;
import java.util.Arrays;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The requests at which an institution's people work. */
@Controller
@RequestMapping("/staff/requests")
class StaffRequestPages {

    private final RequestQueries queries;
    private final RequestLists lists;
    private final RequestSheetFile sheet;

    StaffRequestPages(RequestQueries queries, RequestLists lists, RequestSheetFile sheet) {
        this.queries = queries;
        this.lists = lists;
        this.sheet = sheet;
    }

    @GetMapping
    String list(Actor actor, RequestFilterForm form, Model model) {
        var filter = form.filter();
        model.addAttribute("filter", filter);
        var listed = lists.listed(actor, filter);
        model.addAttribute("requests", listed.rows());
        model.addAttribute("counts", listed.counts());
        model.addAttribute(
                "stages",
                Arrays.stream(Stage.values())
                        .filter(each -> each != Stage.DRAFTS)
                        .toList());
        model.addAttribute("sorts", Sort.values());
        return "review/staff-requests";
    }

    /** What is filtered, for a spreadsheet. */
    @GetMapping("/export")
    @HeavyWork
    ResponseEntity<byte[]> export(Actor actor, RequestFilterForm form) {
        return sheet.answer(actor, form.filter());
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable AssessmentRequestId id, Model model) {
        model.addAttribute("view", queries.of(actor, id));
        return "review/staff-request";
    }
}
