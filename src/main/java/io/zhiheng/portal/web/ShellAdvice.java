package io.zhiheng.portal.web;

import static io.zhiheng.portal.web.Shell.Item.icon;

import io.zhiheng.identity.CurrentActor;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Gives every page its frame. */
@ControllerAdvice(annotations = Controller.class)
class ShellAdvice {

    private static final List<Shell.Item> ENTERPRISE = List.of(
            icon("home", "home", "/home"),
            icon("history", "history", "/self-assessments"),
            icon("target-arrow", "improvements", "/improvements"),
            icon("certificate", "requests", "/assessment-requests"),
            icon("building-factory-2", "profile", "/enterprise/profile"),
            icon("folder", "evidence", "/evidence"));

    private static final Shell.Item TASKS = icon("checkbox", "tasks", "/staff/tasks");
    private static final Shell.Item REQUESTS = icon("clipboard-list", "requests", "/staff/requests");
    private static final Shell.Item CERTIFICATES = icon("certificate", "certificates", "/staff/certificates");
    private static final Shell.Item ASSESSORS = icon("users", "assessors", "/staff/assessors");
    private static final Shell.Item CONFLICTS = icon("user-off", "conflicts", "/staff/conflicts");
    private static final Shell.Item AUDIT = icon("shield-check", "audit", "/staff/audit");
    private static final Shell.Item ME = icon("id-badge-2", "me", "/staff/me");

    private static final List<Shell.Item> PLATFORM_ADMIN = List.of(
            icon("layout-dashboard", "desk", "/staff/desk"),
            icon("message-question", "questions", "/staff/questions"),
            icon("building", "institutions", "/staff/institutions"),
            CONFLICTS,
            icon("users", "accounts", "/staff/accounts"),
            icon("file-alert", "failed-reports", "/staff/failed-reports"),
            icon("book", "guidance", "/staff/guidance"),
            icon("chart-bar", "statistics", "/staff/statistics"));

    private static final List<Shell.Item> PROCESS_ADMIN = List.of(
            icon("layout-dashboard", "administration", "/staff/administration"),
            icon("sitemap", "processes", "/staff/processes"),
            icon("table", "tables", "/staff/tables"),
            icon("list-tree", "catalogue", "/staff/catalogue"),
            icon("list-details", "instances", "/staff/instances"),
            icon("alert-triangle", "incidents", "/staff/incidents"),
            icon("clipboard-text", "contract", "/staff/processes/contract"));

    private final PortalSettings settings;
    private final ScriptWords words;

    ShellAdvice(PortalSettings settings, ScriptWords words) {
        this.settings = settings;
        this.words = words;
    }

    /** Made when the page is drawn: the request itself may have signed somebody in. */
    @ModelAttribute("shell")
    LazyContextVariable<Shell> shellOfPage() {
        return new LazyContextVariable<>() {
            @Override
            protected Shell loadValue() {
                return shell();
            }
        };
    }

    Shell shell() {
        var actor = CurrentActor.find();
        return new Shell(
                actor.isPresent(),
                actor.map(Actor::personName).orElse(null),
                actor.map(Actor::accountName).orElse(null),
                actor.map(ShellAdvice::home).orElse("/"),
                actor.map(ShellAdvice::inbox).orElse("/"),
                actor.map(ShellAdvice::nav).orElse(List.of()),
                settings.footer(),
                MDC.get(RequestReference.KEY),
                words.json());
    }

    /** The frame of a page that must not ask who is there. */
    Shell strangersShell() {
        return new Shell(
                false, null, null, "/", "/", List.of(), settings.footer(), MDC.get(RequestReference.KEY), words.json());
    }

    @ModelAttribute("here")
    Here here() {
        return new Here();
    }

    private static String home(Actor actor) {
        return actor.is(Role.ENTERPRISE)
                ? "/home"
                : nav(actor).stream().findFirst().map(Shell.Item::href).orElse("/");
    }

    private static String inbox(Actor actor) {
        return actor.enterprise() == null ? "/staff/inbox" : "/inbox";
    }

    private static List<Shell.Item> nav(Actor actor) {
        if (actor.is(Role.ENTERPRISE)) {
            return ENTERPRISE;
        }
        if (actor.is(Role.PLATFORM_ADMIN)) {
            return PLATFORM_ADMIN;
        }
        if (actor.is(Role.PROCESS_ADMIN)) {
            return PROCESS_ADMIN;
        }
        if (actor.is(Role.SECURITY_AUDITOR)) {
            return List.of(AUDIT);
        }
        if (actor.is(Role.INSTITUTION_MANAGER)) {
            return actor.is(Role.ASSESSOR)
                    ? List.of(TASKS, REQUESTS, CERTIFICATES, ASSESSORS, CONFLICTS, ME)
                    : List.of(TASKS, REQUESTS, CERTIFICATES, ASSESSORS, CONFLICTS);
        }
        return actor.is(Role.ASSESSOR) ? List.of(TASKS, REQUESTS, ME) : List.of();
    }
}
