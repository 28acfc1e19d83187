package io.zhiheng.certificate.web;

import io.zhiheng.certificate.application.outcome.PublicityQueries;
import io.zhiheng.conclusion.application.RaiseObjection;
import io.zhiheng.identity.Strangers;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 公示: everybody may read, and say something against it. */
@Controller
@RequestMapping("/publicity")
class PublicityController {

    private final PublicityQueries queries;
    private final RaiseObjection raiseObjection;
    private final Strangers strangers;

    PublicityController(PublicityQueries queries, RaiseObjection raiseObjection, Strangers strangers) {
        this.queries = queries;
        this.raiseObjection = raiseObjection;
        this.strangers = strangers;
    }

    record ObjectionForm(String name, String contact, String reason, String captchaId, String captcha) {

        static ObjectionForm empty() {
            return new ObjectionForm("", "", "", UUID.randomUUID().toString(), "");
        }
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "0") int size,
            Model model) {
        var words = search.replace("\0", "").strip();
        model.addAttribute("search", words);
        model.addAttribute("rows", queries.latest(words, page, size));
        return "review/publicity";
    }

    @GetMapping("/{number}")
    String notice(@PathVariable String number, @RequestParam(defaultValue = "false") boolean objected, Model model) {
        model.addAttribute("notice", queries.find(number));
        model.addAttribute("form", ObjectionForm.empty());
        model.addAttribute("objected", objected);
        return "review/publicity-notice";
    }

    @PostMapping("/{number}")
    String object(
            @PathVariable String number,
            @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var notice = queries.find(number);
        model.addAttribute("notice", notice);
        var objection = new RaiseObjection.Objection(form.name(), form.contact(), form.reason());
        if (notice.isOpen()) {
            check(objection::requireComplete, errors, response);
            check(() -> strangers.admit(request.getRemoteAddr(), form.captchaId(), form.captcha()), errors, response);
        }
        if (!errors.hasErrors()) {
            check(() -> raiseObjection.execute(number, objection), errors, response);
        }
        if (!errors.hasErrors()) {
            return "redirect:/publicity/" + number + "?objected=true";
        }
        model.addAttribute("refused", true);
        return "review/publicity-notice";
    }

    /** Everything that is wrong is said at once; what was typed stays. */
    private static void check(Runnable step, BindingResult errors, HttpServletResponse response) {
        try {
            step.run();
        } catch (RuleBroken refused) {
            RuleErrors.show(refused, errors);
            response.setStatus(refused.kind().status());
            refused.retryAfter().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        }
    }
}
