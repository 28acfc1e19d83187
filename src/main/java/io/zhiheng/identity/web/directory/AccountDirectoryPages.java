package io.zhiheng.identity.web.directory;

import io.zhiheng.identity.application.directory.AccountFilter;
import io.zhiheng.identity.application.directory.AccountFilter.Kind;
import io.zhiheng.identity.application.directory.AccountFilter.Order;
import io.zhiheng.identity.application.directory.AccountFilter.Standing;
import io.zhiheng.identity.application.directory.DirectoryQueries;
import io.zhiheng.identity.application.directory.LockAccount;
import io.zhiheng.identity.application.directory.OpenMobile;
import io.zhiheng.identity.application.directory.UnlockAccount;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.web.HeavyWork;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 账户: all of them, found and locked by platform administrators. */
@Controller
@RequestMapping("/staff/accounts")
class AccountDirectoryPages {

    private static final String ONE = "identity/account-kept";

    private final DirectoryQueries queries;
    private final LockAccount lockAccount;
    private final UnlockAccount unlockAccount;
    private final OpenMobile openMobile;
    private final AccountSheet sheet;
    private final Words words;

    AccountDirectoryPages(
            DirectoryQueries queries,
            LockAccount lockAccount,
            UnlockAccount unlockAccount,
            OpenMobile openMobile,
            AccountSheet sheet,
            Words words) {
        this.queries = queries;
        this.lockAccount = lockAccount;
        this.unlockAccount = unlockAccount;
        this.openMobile = openMobile;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ALL") Kind kind,
            @RequestParam(defaultValue = "ALL") Standing standing,
            @RequestParam(defaultValue = "NAME") Order sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Model model) {
        var filter = new AccountFilter(q, kind, standing, sort);
        var found = queries.page(actor, filter, page, size);
        model.addAttribute("filter", filter);
        model.addAttribute("size", size);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("sorts", Order.values());
        model.addAttribute("accounts", found.page());
        model.addAttribute("cut", found.holdersCut());
        return "identity/accounts";
    }

    @GetMapping("/export")
    @HeavyWork
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ALL") Kind kind,
            @RequestParam(defaultValue = "ALL") Standing standing,
            @RequestParam(defaultValue = "NAME") Order sort) {
        return sheet.answer(queries.all(actor, new AccountFilter(q, kind, standing, sort)));
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("account", queries.find(actor, id));
        model.addAttribute("own", id.equals(actor.account()));
        return ONE;
    }

    @PostMapping("/{id}/lock")
    String lock(
            Actor actor,
            @PathVariable UUID id,
            String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return through(
                () -> back(redirect, id, "identity.directory.lock.done", lockAccount.execute(actor, id, reason)),
                "lock",
                reason,
                () -> show(actor, id, model),
                model,
                response);
    }

    @PostMapping("/{id}/unlock")
    String unlock(
            Actor actor,
            @PathVariable UUID id,
            String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return through(
                () -> back(redirect, id, "identity.directory.unlock.done", unlockAccount.execute(actor, id, reason)),
                "unlock",
                reason,
                () -> show(actor, id, model),
                model,
                response);
    }

    /** Shown in this very answer and on no other page. */
    @PostMapping("/{id}/mobile")
    String open(Actor actor, @PathVariable UUID id, String reason, Model model, HttpServletResponse response) {
        return through(
                () -> {
                    model.addAttribute("mobile", openMobile.execute(actor, id, reason));
                    return show(actor, id, model);
                },
                "mobile",
                reason,
                () -> show(actor, id, model),
                model,
                response);
    }

    private String back(RedirectAttributes redirect, UUID id, String key, String name) {
        redirect.addFlashAttribute("toast", words.of(key, name));
        return "redirect:/staff/accounts/" + id;
    }

    /** A refusal is shown in the form of this act, with what was typed. */
    private String through(
            Supplier<String> act,
            String name,
            String reason,
            Supplier<String> again,
            Model model,
            HttpServletResponse response) {
        try {
            return act.get();
        } catch (RuleBroken broken) {
            model.addAttribute("refused", name);
            model.addAttribute("reason", reason);
            model.addAttribute("refusal", words.of(broken.messageKey(), broken.args()));
            response.setStatus(broken.kind().status());
            return again.get();
        }
    }
}
