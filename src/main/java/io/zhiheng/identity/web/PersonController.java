package io.zhiheng.identity.web;

import io.zhiheng.identity.security.OwnPath;
import io.zhiheng.identity.security.SignedInSession;
import io.zhiheng.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    PersonController(SignedInSession signedIn, RememberedPerson remembered, MessageSource messages) {
        this.signedIn = signedIn;
        this.remembered = remembered;
        this.messages = messages;
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
        if (errors.hasErrors()) {
            redirect.addFlashAttribute("toast", errors.getAllErrors().get(0).getDefaultMessage());
        } else {
            var name = signedIn.rename(request.getSession(), form.personName()).orElse(actor.accountName());
            remember(form.personName(), actor, request, response);
            redirect.addFlashAttribute(
                    "toast",
                    messages.getMessage("identity.person.changed", new Object[] {name}, Locale.SIMPLIFIED_CHINESE));
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
