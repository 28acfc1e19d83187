package io.zhiheng.notification.web;

import io.zhiheng.notification.application.InboxByRequest;
import io.zhiheng.notification.application.InboxQueries;
import io.zhiheng.notification.application.MarkInboxRead;
import io.zhiheng.notification.application.MarkNoticeRead;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbox as a page: one address for enterprises, one for staff, each sees their own. */
@Controller
@RequestMapping({"/inbox", "/staff/inbox"})
class InboxPages {

    private static final int ROWS = 20;
    private static final int MATTERS = 10;

    private final InboxQueries queries;
    private final InboxByRequest matters;
    private final MarkNoticeRead markNoticeRead;
    private final MarkInboxRead markInboxRead;
    private final Words words;

    InboxPages(
            InboxQueries queries,
            InboxByRequest matters,
            MarkNoticeRead markNoticeRead,
            MarkInboxRead markInboxRead,
            Words words) {
        this.queries = queries;
        this.matters = matters;
        this.markNoticeRead = markNoticeRead;
        this.markInboxRead = markInboxRead;
        this.words = words;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String list(@ModelAttribute("place") InboxPlace place, Actor actor, Model model) {
        model.addAttribute("base", inbox(actor));
        if (place.isOfOne()) {
            model.addAttribute("notices", queries.about(actor, place.request(), place.page(), ROWS));
            return "notification/matter";
        }
        var told = matters.page(actor, place.unread(), place.page(), MATTERS);
        model.addAttribute("matters", told.matters());
        model.addAttribute("told", told.notices());
        model.addAttribute("unread", queries.unread(actor));
        model.addAttribute("staff", actor.enterprise() == null);
        return "notification/inbox";
    }

    /** Back to the same place of the list. */
    @PostMapping("/{id}/read")
    String read(
            @PathVariable UUID id,
            @ModelAttribute("place") InboxPlace place,
            Actor actor,
            RedirectAttributes redirect) {
        markNoticeRead.execute(actor, id);
        place.writeTo(redirect);
        return "redirect:" + inbox(actor);
    }

    @PostMapping("/read")
    String readAll(Actor actor, RedirectAttributes redirect) {
        markInboxRead.execute(actor);
        redirect.addFlashAttribute("toast", words.of("notification.inbox.read-all-done"));
        return "redirect:" + inbox(actor);
    }

    private static String inbox(Actor actor) {
        return actor.enterprise() == null ? "/staff/inbox" : "/inbox";
    }
}
