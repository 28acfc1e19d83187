package io.zhiheng.identity.web.member;

import io.zhiheng.identity.application.member.EntrustMember;
import io.zhiheng.identity.application.member.InviteMember;
import io.zhiheng.identity.application.member.MembershipQueries;
import io.zhiheng.identity.application.member.RemoveMember;
import io.zhiheng.identity.application.member.WithdrawInvitation;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 成员: who of the enterprise signs in under a name of their own. All of them see it, some decide. */
@Controller
@RequestMapping("/account/members")
class MembersController {

    private static final String BACK = "redirect:/account/members?";

    private final MembershipQueries queries;
    private final InviteMember invite;
    private final WithdrawInvitation withdraw;
    private final RemoveMember remove;
    private final EntrustMember entrust;
    private final PublicAddress publicAddress;

    MembersController(
            MembershipQueries queries,
            InviteMember invite,
            WithdrawInvitation withdraw,
            RemoveMember remove,
            EntrustMember entrust,
            PublicAddress publicAddress) {
        this.queries = queries;
        this.invite = invite;
        this.withdraw = withdraw;
        this.remove = remove;
        this.entrust = entrust;
        this.publicAddress = publicAddress;
    }

    record MemberForm(String personName, String mobile) {}

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("form", new MemberForm("", ""));
        return page(actor, model);
    }

    /** The link stands on this one answer and nowhere else, so nothing is redirected. */
    @PostMapping
    String invite(
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute(
                    "link", publicAddress.of("/join/" + invite.execute(actor, form.personName(), form.mobile())));
            model.addAttribute("name", form.personName());
            return "identity/invited";
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        }
        response.setStatus(422);
        return page(actor, model);
    }

    @PostMapping("/invitations/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, Actor actor) {
        withdraw.execute(actor, id);
        return BACK + "withdrawn";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, Actor actor) {
        remove.execute(actor, id);
        return BACK + "removed";
    }

    @PostMapping("/{id}/deputy")
    String entrust(@PathVariable UUID id, @RequestParam boolean deciding, Actor actor) {
        entrust.execute(actor, id, deciding);
        return BACK + "changed";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("members", queries.members(actor));
        model.addAttribute("invitations", queries.invitations(actor));
        model.addAttribute("zone", BeijingTime.ZONE);
        return "identity/members";
    }
}
