package io.zhiheng.identity.web.recovery;

import io.zhiheng.identity.Strangers;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import io.zhiheng.identity.application.recovery.AskForRecovery;
import io.zhiheng.identity.application.recovery.AskForRecovery.Asked;
import io.zhiheng.identity.application.recovery.ReceivePapers;
import io.zhiheng.identity.application.recovery.ReceivePapers.Sent;
import io.zhiheng.identity.application.recovery.RecoverySettings;
import io.zhiheng.identity.application.recovery.view.RecoveryQueries;
import io.zhiheng.identity.domain.recovery.RecoveryPaper.Part;
import io.zhiheng.identity.web.signin.CaptchaId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** 找回账户: for whoever cannot receive messages at the account's mobile any more, and follows what becomes of it. */
@Controller
@RequestMapping("/account-recovery")
class RecoveryEntrance {

    private static final String FORM = "identity/recovery-form";
    private static final String PROGRESS = "identity/recovery-progress";

    private final Strangers strangers;
    private final RateLimits limits;
    private final ReceivePapers receivePapers;
    private final AskForRecovery askForRecovery;
    private final RecoveryQueries queries;
    private final RecoverySettings settings;

    RecoveryEntrance(
            Strangers strangers,
            RateLimits limits,
            ReceivePapers receivePapers,
            AskForRecovery askForRecovery,
            RecoveryQueries queries,
            RecoverySettings settings) {
        this.strangers = strangers;
        this.limits = limits;
        this.receivePapers = receivePapers;
        this.askForRecovery = askForRecovery;
        this.queries = queries;
        this.settings = settings;
    }

    /** @param account name of the account or credit code */
    record RecoveryForm(
            String account,
            String enterpriseName,
            String explanation,
            MultipartFile licence,
            MultipartFile authorisation,
            String contact,
            String mobile,
            String captchaId,
            String captcha,
            String smsCode) {

        static RecoveryForm empty() {
            return new RecoveryForm("", "", "", null, null, "", "", CaptchaId.next(), "", "");
        }

        Map<Part, Sent> papers() {
            var sent = new EnumMap<Part, Sent>(Part.class);
            put(sent, Part.LICENCE, licence);
            put(sent, Part.AUTHORISATION, authorisation);
            return sent;
        }

        private static void put(Map<Part, Sent> sent, Part part, MultipartFile file) {
            if (file != null) {
                sent.put(part, new Sent(file.getOriginalFilename(), file.getSize(), file));
            }
        }

        Asked from(String address) {
            return new Asked(account, enterpriseName, contact, mobile, smsCode, explanation, address);
        }
    }

    record ProgressForm(String number, String code) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", RecoveryForm.empty());
        return page(model);
    }

    /** Number and code stand in this very answer: nowhere else are they in clear. */
    @PostMapping
    @LargestBody("21MB")
    @HeavyWork
    String ask(
            @ModelAttribute("form") RecoveryForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            if (!errors.hasErrors()) {
                model.addAttribute("kept", send(form, request.getRemoteAddr()));
                page(model);
                return "identity/recovery-done";
            }
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        } catch (DataIntegrityViolationException sentTwice) {
            RuleErrors.show(
                    RuleBroken.conflict("identity.rule.recovery-under-way").at("mobile"), errors);
        }
        response.setStatus(422);
        return page(model);
    }

    /** Papers are looked into only for who has read the image. */
    private AskForRecovery.Kept send(RecoveryForm form, String address) {
        var wrong = new WrongFields();
        var read = wrong.pass(() -> strangers.admit(address, form.captchaId(), form.captcha()));
        try (var papers = receivePapers.receive(form.papers(), read, wrong)) {
            return askForRecovery.execute(form.from(address), papers, wrong);
        }
    }

    @GetMapping("/progress")
    String askProgress(Model model) {
        model.addAttribute("form", new ProgressForm("", ""));
        return PROGRESS;
    }

    @PostMapping("/progress")
    String progress(
            @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.count(Attempt.VERIFICATION, request.getRemoteAddr());
        var found = queries.progress(form.number(), form.code());
        if (found.isPresent()) {
            model.addAttribute("progress", found.get());
        } else {
            errors.reject("identity.recovery.progress.unknown");
            response.setStatus(404);
        }
        return PROGRESS;
    }

    private String page(Model model) {
        model.addAttribute("megabytes", ReceivePapers.MEGABYTES);
        model.addAttribute("days", settings.papersKept().toDays());
        model.addAttribute("hours", settings.rests().toHours());
        return FORM;
    }
}
