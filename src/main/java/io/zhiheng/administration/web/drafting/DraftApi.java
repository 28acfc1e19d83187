package io.zhiheng.administration.web.drafting;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.administration.application.ModelCheck.Tried;
import io.zhiheng.administration.application.drafting.DiscardDraft;
import io.zhiheng.administration.application.drafting.DraftQueries;
import io.zhiheng.administration.application.drafting.DraftView;
import io.zhiheng.administration.application.drafting.HoldDraft;
import io.zhiheng.administration.application.drafting.OpenDraft;
import io.zhiheng.administration.application.drafting.ProposeDraft;
import io.zhiheng.administration.application.drafting.PutDraftAside;
import io.zhiheng.administration.application.drafting.SaveDraft;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft.Hand;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.LargestBody;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a process: one of each, in one hand at a time. */
@RestController
@RequestMapping("/api/v1/admin/process-drafts/{process}")
@Tag(name = "administration")
class DraftApi {

    private final DraftQueries queries;
    private final OpenDraft open;
    private final HoldDraft hold;
    private final SaveDraft save;
    private final PutDraftAside putAside;
    private final ProposeDraft propose;
    private final DiscardDraft discard;

    DraftApi(
            DraftQueries queries,
            OpenDraft open,
            HoldDraft hold,
            SaveDraft save,
            PutDraftAside putAside,
            ProposeDraft propose,
            DiscardDraft discard) {
        this.queries = queries;
        this.open = open;
        this.hold = hold;
        this.save = save;
        this.putAside = putAside;
        this.propose = propose;
        this.discard = discard;
    }

    /**
     * @param model the text of the .bpmn file; absent where only forms change
     * @param forms texts of new or changed .form files by their names; null for one that goes
     */
    record Drawn(String model, Map<String, String> forms) {}

    record Saved(int version) {}

    record Proposal(String note) {}

    record Proposed(UUID id) {}

    @GetMapping
    DraftView current(Actor actor, @PathVariable String process) {
        return queries.current(actor, process);
    }

    /** @param reasons as the vetting says them; none when it could be proposed */
    record Checked(boolean accepted, List<Reason> reasons) {}

    @GetMapping("/check")
    Checked check(@PathVariable String process) {
        var reasons = queries.reasonsAgainst(process);
        return new Checked(reasons.isEmpty(), reasons);
    }

    /** 试走: it is played through on an engine of its own, at most half a minute. */
    @GetMapping("/play")
    Tried play(@PathVariable String process) {
        return queries.tried(process);
    }

    /** @param from the version that a new draft begins from, if there is none yet; the one in force unless given */
    @PostMapping
    DraftView open(Actor actor, @PathVariable String process, @RequestParam(required = false) UUID from) {
        open.execute(actor, process, from);
        return queries.current(actor, process);
    }

    /** A sign of life; 409 {@code draft-held} once a colleague has it. */
    @PostMapping("/hold")
    Hand hold(Actor actor, @PathVariable String process, @RequestParam(defaultValue = "false") boolean takeOver) {
        return hold.execute(actor, Kind.PROCESS, process, takeOver);
    }

    @PutMapping
    @LargestBody("12MB")
    ResponseEntity<Saved> save(
            Actor actor,
            @PathVariable String process,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Drawn drawn) {
        var forms = drawn.forms() == null ? Map.<String, String>of() : drawn.forms();
        int version = save.execute(actor, process, IfMatch.version(ifMatch), drawn.model(), forms);
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(new Saved(version));
    }

    /** What could not be saved any more since a colleague took over. */
    @PostMapping("/aside")
    @LargestBody("8MB")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putAside(Actor actor, @PathVariable String process, @RequestBody Drawn drawn) {
        putAside.execute(actor, process, drawn.model());
    }

    @PostMapping("/proposal")
    Proposed propose(
            Actor actor,
            @PathVariable String process,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody Proposal proposal) {
        return new Proposed(propose.execute(actor, process, IfMatch.version(ifMatch), proposal.note()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable String process) {
        discard.execute(actor, Kind.PROCESS, process, null);
    }
}
