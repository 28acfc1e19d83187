package io.zhiheng.identity.web.signin;

import io.zhiheng.identity.security.OwnPath;
import io.zhiheng.identity.security.SignedInSession;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 填报人: who is sitting at this browser. Several people use the one account of an enterprise. */
@Controller
class PersonController {

    private final SignedInSession signedIn;
    private final RememberedPerson remembered;
    private final Words words;

    PersonController(SignedInSession signedIn, RememberedPerson remembered, Words words) {
        this.signedIn = signedIn;
        this.remembered = remembered;
        this.words = words;
    }

    /** @param personName blank: the account itself */
    record PersonForm(@PersonName String personName) {}

    /** Leads back to the page where one was. */
    @PostMapping("/person")
    String rename(
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult errors,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (actor.is(Role.MEMBER)) {
            throw RuleBroken.forbidden("identity.rule.member-named", actor.personName());
        }
        if (errors.hasErrors()) {
            redirect.addFlashAttribute("toast", errors.getAllErrors().get(0).getDefaultMessage());
        } else {
            var name = signedIn.rename(request.getSession(), form.personName()).orElse(actor.accountName());
            remember(form.personName(), actor, request, response);
            redirect.addFlashAttribute("toast", words.of("identity.person.changed", name));
        }
        return "redirect:" + OwnPath.ofPageBefore(request).orElse("/");
    }

    private void remember(String personName, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (personName == null || personName.isBlank()) {
            remembered.forget(actor, request, response);
        } else {
            remembered.keep(personName, actor, request, response);
        }
    }
}
