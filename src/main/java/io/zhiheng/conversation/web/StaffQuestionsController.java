package io.zhiheng.conversation.web;

import io.zhiheng.conversation.application.QuestionQueries;
import io.zhiheng.conversation.application.QuestionQueries.State;
import io.zhiheng.conversation.application.ReplyToQuestion;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the platform reads questions and replies (疑问处理). */
@Controller
@RequestMapping("/staff/questions")
class StaffQuestionsController {

    private static final int ROWS = 20;

    private final QuestionQueries queries;
    private final ReplyToQuestion replyToQuestion;
    private final Words words;

    StaffQuestionsController(QuestionQueries queries, ReplyToQuestion replyToQuestion, Words words) {
        this.queries = queries;
        this.replyToQuestion = replyToQuestion;
        this.words = words;
    }

    /** What the list shows; comes back with every reply, so that the page stays where it was. */
    record Filter(State state, String search, Integer page) {

        Filter {
            state = state == null ? State.WAITING : state;
            search = search == null ? "" : search;
            page = page == null ? 0 : Math.max(0, page);
        }
    }

    /** A reply that was refused: what was typed is shown again beside the reason. */
    record Refused(UUID question, String text, String reason) {}

    @GetMapping
    String list(@ModelAttribute("filter") Filter filter, Model model) {
        model.addAttribute("questions", queries.ofPlatform(filter.state(), filter.search(), filter.page(), ROWS));
        model.addAttribute("waiting", queries.waiting());
        model.addAttribute("zone", ZoneId.of("Asia/Shanghai"));
        return "conversation/questions";
    }

    @PostMapping("/{id}/replies")
    ModelAndView reply(
            @PathVariable UUID id,
            @RequestParam String text,
            @ModelAttribute("filter") Filter filter,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        try {
            replyToQuestion.execute(actor, id, text);
        } catch (RuleBroken broken) {
            model.addAttribute("refused", new Refused(id, text, words.of(broken.messageKey(), broken.args())));
            return new ModelAndView(
                    list(filter, model), HttpStatusCode.valueOf(broken.kind().status()));
        }
        redirect.addAttribute("state", filter.state());
        redirect.addAttribute("search", filter.search());
        redirect.addFlashAttribute("toast", words.of("conversation.staff.replied"));
        return new ModelAndView("redirect:/staff/questions");
    }
}
