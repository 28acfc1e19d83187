package io.zhiheng.portal.web.guidance;

import io.zhiheng.platform.storage.FileAnswer;
import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.platform.storage.IncomingFile;
import io.zhiheng.portal.application.guidance.ArrangeGuidance;
import io.zhiheng.portal.application.guidance.ArrangeGuidance.Act;
import io.zhiheng.portal.application.guidance.GuidanceShown;
import io.zhiheng.portal.application.guidance.KeepGuidance;
import io.zhiheng.portal.application.guidance.KeepGuidance.Wish;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents that the platform adds to the guidance: to everybody the file, to its administrators the desk. */
@Controller
class GuidanceFilePages {

    private static final String DESK = "portal/guidance-desk";
    private static final String FORM = "portal/guidance-form";
    private static final String BACK = "redirect:/staff/guidance";
    private static final int MEGABYTES = 20;
    private static final Set<String> WELCOME = Set.of("pdf");

    private final GuidanceShown shown;
    private final KeepGuidance keepGuidance;
    private final ArrangeGuidance arrangeGuidance;
    private final FileIntake intake;
    private final Words words;

    GuidanceFilePages(
            GuidanceShown shown,
            KeepGuidance keepGuidance,
            ArrangeGuidance arrangeGuidance,
            FileIntake intake,
            Words words) {
        this.shown = shown;
        this.keepGuidance = keepGuidance;
        this.arrangeGuidance = arrangeGuidance;
        this.intake = intake;
        this.words = words;
    }

    record GuidanceForm(String title, String effectiveOn, MultipartFile file) {}

    @GetMapping("/guidance/documents/{id}")
    ResponseEntity<Resource> read(@PathVariable UUID id) {
        var opened = shown.open(id);
        return FileAnswer.of(opened.details(), true, opened.content());
    }

    @GetMapping("/staff/guidance")
    String desk(Actor actor, Model model) {
        model.addAttribute("documents", shown.all(actor));
        return DESK;
    }

    @GetMapping("/staff/guidance/{id}/versions/{number}")
    ResponseEntity<Resource> read(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var opened = shown.open(actor, id, number);
        return FileAnswer.of(opened.details(), true, opened.content());
    }

    /** @param document null for a new one */
    @GetMapping("/staff/guidance/new")
    String begin(Actor actor, @RequestParam(required = false) UUID document, Model model) {
        var current = shown.all(actor).stream()
                .filter(each -> each.id().equals(document))
                .map(GuidanceShown.Document::current)
                .findFirst();
        model.addAttribute(
                "form",
                current.map(it -> new GuidanceForm(it.title(), it.effectiveOn().toString(), null))
                        .orElse(new GuidanceForm("", "", null)));
        return page(document, model);
    }

    /** @param document null for a new one */
    @PostMapping("/staff/guidance")
    @LargestBody("21MB")
    @HeavyWork
    String keep(
            Actor actor,
            @RequestParam(required = false) UUID document,
            @ModelAttribute("form") GuidanceForm form,
            BindingResult errors,
            HttpServletResponse response,
            Model model) {
        try {
            if (!errors.hasErrors()) {
                keep(actor, document, form);
                return BACK + "?kept";
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return page(document, model);
    }

    @PostMapping("/staff/guidance/{id}/arrangement")
    String arrange(Actor actor, @PathVariable UUID id, @RequestParam Act act, RedirectAttributes redirect) {
        arrangeGuidance.execute(actor, id, act);
        redirect.addFlashAttribute("toast", words.of("portal.guidance.desk.done." + act));
        return BACK;
    }

    private void keep(Actor actor, UUID document, GuidanceForm form) {
        var wrong = new WrongFields();
        var file = new AtomicReference<IncomingFile>();
        if (form.file() != null && !form.file().isEmpty()) {
            wrong.pass(() -> file.set(received(form.file())));
        }
        try (var incoming = file.get()) {
            keepGuidance.execute(actor, new Wish(document, form.title(), form.effectiveOn(), incoming), wrong);
        }
    }

    private IncomingFile received(MultipartFile file) {
        if (file.getSize() > MEGABYTES * 1024L * 1024L) {
            throw RuleBroken.tooLarge("portal.rule.guidance-too-large", MEGABYTES)
                    .at("file");
        }
        try (var content = file.getInputStream()) {
            return intake.receive(file.getOriginalFilename(), content, file.getSize(), WELCOME);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String page(UUID document, Model model) {
        model.addAttribute("document", document);
        model.addAttribute("megabytes", MEGABYTES);
        return FORM;
    }
}
