package io.zhiheng.request.web;

import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.acceptance.AcceptanceStep;
import io.zhiheng.request.application.filing.RequestFormQueries;
import io.zhiheng.request.application.list.RequestFilter;
import io.zhiheng.request.application.list.RequestFilter.Sort;
import io.zhiheng.request.application.list.RequestFilter.Stage;
import io.zhiheng.request.application.list.RequestLists;
import io.zhiheng.request.application.page.RequestQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.HeavyWork;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 评估申请: the enterprise's own requests, from the first draft to the certificate. */
@Controller
@RequestMapping("/assessment-requests")
class EnterpriseRequestPages {

    private final RequestQueries queries;
    private final RequestLists lists;
    private final RequestSheetFile sheet;
    private final RequestFormQueries forms;
    private final Words words;

    EnterpriseRequestPages(
            RequestQueries queries, RequestLists lists, RequestSheetFile sheet, RequestFormQueries forms, Words words) {
        this.queries = queries;
        this.lists = lists;
        this.sheet = sheet;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String list(Actor actor, RequestFilterForm form, Model model) {
        var filter = form.filter();
        model.addAttribute("filter", filter);
        var listed = lists.listed(actor, filter);
        model.addAttribute("requests", listed.rows());
        model.addAttribute("counts", listed.counts());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("sorts", List.of(Sort.NEWEST, Sort.OLDEST, Sort.CHANGED));
        ruling(actor, null, model);
        return "review/requests";
    }

    /** What is filtered, for a spreadsheet. */
    @GetMapping("/export")
    @HeavyWork
    ResponseEntity<byte[]> export(Actor actor, RequestFilterForm form) {
        return sheet.answer(actor, form.filter());
    }

    /** A draft that is there already is gone on with. */
    @GetMapping("/new")
    @Transactional(readOnly = true)
    String begin(Actor actor, Model model) {
        var draft = lists.list(actor, new RequestFilter(null, Stage.DRAFTS, false, Sort.NEWEST, 0, 1)).stream()
                .findFirst();
        if (draft.isPresent()) {
            return "redirect:/assessment-requests/" + draft.get().id() + "/edit";
        }
        ruling(actor, null, model);
        return "review/request-form";
    }

    @GetMapping("/{id}")
    String one(Actor actor, @PathVariable AssessmentRequestId id, Model model) {
        var view = queries.of(actor, id);
        if (view.isDraft()) {
            return "redirect:/assessment-requests/" + id + "/edit";
        }
        model.addAttribute("view", view);
        return "review/request";
    }

    @GetMapping("/{id}/edit")
    @Transactional(readOnly = true)
    String edit(Actor actor, @PathVariable AssessmentRequestId id, Model model) {
        var view = queries.of(actor, id);
        if (!view.isEditable()) {
            return "redirect:/assessment-requests/" + id;
        }
        model.addAttribute("view", view);
        var returned = view.head().state() == RequestState.RETURNED;
        model.addAttribute("returned", returned);
        model.addAttribute(
                "next",
                returned
                        ? AcceptanceStep.COMPLETE_REQUEST.page(TaskRef.of(id, AcceptanceStep.COMPLETE_REQUEST))
                        : "/assessment-requests/" + id);
        ruling(actor, id, model);
        return "review/request-form";
    }

    private void ruling(Actor actor, AssessmentRequestId id, Model model) {
        var ruling = forms.ruling(actor, id);
        model.addAttribute("ruling", ruling);
        model.addAttribute(
                "refusal",
                ruling.refusal() == null
                        ? null
                        : words.of(
                                ruling.refusal().messageKey(), ruling.refusal().args()));
    }
}
