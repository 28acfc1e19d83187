package io.zhiheng.portal.web;

import static io.zhiheng.portal.web.Shell.Item.icon;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.Role;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

    private static final List<Shell.Item> ENTERPRISE = List.of(
            icon("home", "home", "/home"),
            icon("history", "history", "/self-assessments"),
            icon("building-factory-2", "profile", "/enterprise/profile"),
            icon("folder", "evidence", "/evidence"));

    private static final List<Shell.Item> PLATFORM_ADMIN = List.of(
            icon("message-question", "questions", "/admin/questions"));

    private final PortalSettings settings;
    private final ScriptWords words;

    ShellAdvice(PortalSettings settings, ScriptWords words) {
        this.settings = settings;
        this.words = words;
    }

    @ModelAttribute("shell")
    Shell shell() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var reference = MDC.get(RequestReference.KEY);
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return new Shell(false, null, null, null, "/", List.of(), settings.footer(), reference, words.json());
        }
        if (authentication.getPrincipal() instanceof Actor actor) {
            return new Shell(true, actor.personName(), actor.accountName(), null, home(actor), nav(actor),
                    settings.footer(), reference, words.json());
        }
        return new Shell(true, authentication.getName(), authentication.getName(), null, "/", List.of(),
                settings.footer(), reference, words.json());
    }

    private static String home(Actor actor) {
        return actor.is(Role.ENTERPRISE) ? "/home" : actor.is(Role.PLATFORM_ADMIN) ? "/admin/questions" : "/";
    }

    private static List<Shell.Item> nav(Actor actor) {
        return actor.is(Role.ENTERPRISE) ? ENTERPRISE : actor.is(Role.PLATFORM_ADMIN) ? PLATFORM_ADMIN : List.of();
    }
}
