package io.zhiheng.institution.web;

import io.zhiheng.institution.application.ChangeInstitution;
import io.zhiheng.institution.application.CreateInstitution;
import io.zhiheng.institution.application.InstitutionQueries;
import io.zhiheng.institution.application.MemberQueries;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.web.HeavyWork;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 评估机构: the platform's list and the record of each. */
@Controller
@RequestMapping("/staff/institutions")
class InstitutionsController {

    private final CreateInstitution createInstitution;
    private final ChangeInstitution changeInstitution;
    private final InstitutionQueries queries;
    private final MemberQueries people;
    private final InstitutionPages pages;
    private final InstitutionSheets sheets;

    InstitutionsController(
            CreateInstitution createInstitution,
            ChangeInstitution changeInstitution,
            InstitutionQueries queries,
            MemberQueries people,
            InstitutionPages pages,
            InstitutionSheets sheets) {
        this.createInstitution = createInstitution;
        this.changeInstitution = changeInstitution;
        this.queries = queries;
        this.people = people;
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String search, Model model) {
        model.addAttribute("search", search.strip());
        model.addAttribute("institutions", queries.all(search));
        model.addAttribute("managers", people.managers());
        return "institution/institutions";
    }

    /** What is filtered, for a spreadsheet. */
    @GetMapping("/export")
    @HeavyWork
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String search) {
        return sheets.institutions(queries.all(search), people.managers());
    }

    @GetMapping("/new")
    String begin(Model model) {
        model.addAttribute("form", InstitutionForm.empty());
        return "institution/institution";
    }

    @PostMapping
    String create(
            @ModelAttribute("form") InstitutionForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var id = new UUID[1];
        if (!pages.accepted(() -> id[0] = createInstitution.execute(actor, form.typed(null)), errors, response)) {
            return "institution/institution";
        }
        redirect.addFlashAttribute("toast", pages.say("institution.list.created", form.name()));
        return "redirect:/staff/institutions/" + id[0];
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "form", InstitutionForm.of(queries.find(id).orElseThrow(() -> new NotFound("institution", id))));
        return page(id, model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute("form") InstitutionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!pages.accepted(() -> changeInstitution.execute(actor, form.typed(id)), errors, response)) {
            return page(id, model);
        }
        redirect.addFlashAttribute("toast", pages.say("institution.list.changed"));
        return "redirect:/staff/institutions/" + id;
    }

    private String page(UUID id, Model model) {
        var institution = queries.find(id).orElseThrow(() -> new NotFound("institution", id));
        model.addAttribute("institution", institution);
        model.addAttribute("managers", people.managers().getOrDefault(id, List.of()));
        model.addAttribute("zone", pages.zone());
        return "institution/institution";
    }
}
