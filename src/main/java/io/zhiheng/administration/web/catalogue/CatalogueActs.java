package io.zhiheng.administration.web.catalogue;

import io.zhiheng.administration.application.GrantRelease;
import io.zhiheng.administration.application.RefuseRelease;
import io.zhiheng.administration.application.catalogue.ModelOfEdition;
import io.zhiheng.administration.application.catalogue.draft.CatalogueText;
import io.zhiheng.administration.application.catalogue.draft.OpenCatalogue;
import io.zhiheng.administration.application.catalogue.draft.ProposeEdition;
import io.zhiheng.administration.application.drafting.DiscardDraft;
import io.zhiheng.administration.application.drafting.HoldDraft;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators do with editions and drafts of catalogues, by the pages. */
@Controller
@RequestMapping("/staff/catalogue")
class CatalogueActs {

    private static final String LIST = "/staff/catalogue";
    private static final String RELEASES = LIST + "/releases/";
    private static final String DRAFTS = LIST + "/drafts/";

    private final GrantRelease grant;
    private final RefuseRelease refuse;
    private final OpenCatalogue open;
    private final HoldDraft hold;
    private final DiscardDraft discard;
    private final DraftActs acts;
    private final ProposeEdition propose;
    private final Words words;

    CatalogueActs(
            GrantRelease grant,
            RefuseRelease refuse,
            OpenCatalogue open,
            HoldDraft hold,
            DiscardDraft discard,
            DraftActs acts,
            ProposeEdition propose,
            Words words) {
        this.grant = grant;
        this.refuse = refuse;
        this.open = open;
        this.hold = hold;
        this.discard = discard;
        this.acts = acts;
        this.propose = propose;
        this.words = words;
    }

    @PostMapping("/releases/{id}/release")
    String release(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(redirect, "administration.catalogue.released", RELEASES + id, () -> {
            grant.execute(actor, Kind.CATALOGUE, id, reason);
            return RELEASES + id;
        });
    }

    @PostMapping("/releases/{id}/refusal")
    String refuse(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(redirect, "administration.refused", RELEASES + id, () -> {
            refuse.execute(actor, Kind.CATALOGUE, id, reason);
            return RELEASES + id;
        });
    }

    /** Asks a colleague to bring an earlier edition into force again. */
    @PostMapping("/editions/{number}/proposal")
    String again(
            Actor actor,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                redirect,
                "administration.proposed",
                LIST,
                () -> RELEASES + propose.execute(actor, null, 0, number, reason));
    }

    @PostMapping("/editions/{number}/draft")
    String open(Actor actor, @PathVariable String number, RedirectAttributes redirect) {
        return tried(redirect, null, LIST, () -> DRAFTS + open.execute(actor, number, null));
    }

    @PostMapping("/drafts/{code}/take-over")
    String takeOver(Actor actor, @PathVariable String code, RedirectAttributes redirect) {
        return tried(redirect, null, DRAFTS + code, () -> {
            hold.execute(actor, Kind.CATALOGUE, CatalogueText.subject(code), true);
            return DRAFTS + code;
        });
    }

    @PostMapping("/drafts/{code}/rebase")
    String rebase(Actor actor, @PathVariable String code, RedirectAttributes redirect) {
        return tried(redirect, "administration.catalogue.rebased", DRAFTS + code, () -> {
            acts.rebase().execute(actor, code);
            return DRAFTS + code;
        });
    }

    /** Goes on in the process editor. */
    @PostMapping("/drafts/{code}/model")
    String derive(Actor actor, @PathVariable String code, RedirectAttributes redirect) {
        return tried(redirect, "administration.catalogue.model.derived", DRAFTS + code, () -> {
            acts.derive().execute(actor, code);
            return "/staff/processes/" + ModelOfEdition.PROCESS + "/editor";
        });
    }

    @PostMapping("/drafts/{code}/head")
    String renumber(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes redirect) {
        return tried(redirect, "administration.catalogue.saved", DRAFTS + code, () -> {
            acts.renumber().execute(actor, code, seen, version, title);
            return DRAFTS + code;
        });
    }

    @PostMapping("/drafts/{code}/mapping")
    String map(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String into,
            RedirectAttributes redirect) {
        return tried(redirect, "administration.catalogue.saved", DRAFTS + code + "#mapping", () -> {
            acts.map().execute(actor, code, seen, old, into);
            return DRAFTS + code + "#mapping";
        });
    }

    @PostMapping("/drafts/{code}/proposal")
    String propose(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return tried(
                redirect,
                "administration.proposed",
                DRAFTS + code,
                () -> RELEASES + propose.execute(actor, code, seen, null, reason));
    }

    @PostMapping("/drafts/{code}/removal")
    String discard(Actor actor, @PathVariable String code, RedirectAttributes redirect) {
        return tried(redirect, "administration.catalogue.discarded", DRAFTS + code, () -> {
            discard.execute(actor, Kind.CATALOGUE, CatalogueText.subject(code), null);
            return LIST;
        });
    }

    /** @param act answers where to go on; @param otherwise where its refusal is shown */
    private String tried(RedirectAttributes redirect, String done, String otherwise, Supplier<String> act) {
        try {
            var next = act.get();
            if (done != null) {
                redirect.addFlashAttribute("toast", words.of(done));
            }
            return "redirect:" + next;
        } catch (RuleBroken refused) {
            redirect.addFlashAttribute("toast", words.of(refused.messageKey(), refused.args()));
            return "redirect:" + otherwise;
        }
    }
}
