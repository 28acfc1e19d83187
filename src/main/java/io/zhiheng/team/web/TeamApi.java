package io.zhiheng.team.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.team.application.LiftConflicts;
import io.zhiheng.team.application.RecallTeam;
import io.zhiheng.team.application.TeamDesk;
import io.zhiheng.team.application.conflict.ConflictQueries;
import io.zhiheng.team.application.conflict.Conflicted;
import io.zhiheng.team.application.proposal.ChangeLead;
import io.zhiheng.team.application.proposal.TeamQueries;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What managers do about a team beside the steps of the process. */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}/team")
@Tag(name = "assessment-requests")
class TeamApi {

    private final TeamQueries queries;
    private final RecallTeam recall;
    private final ChangeLead changeLead;
    private final ConflictQueries conflicts;
    private final LiftConflicts liftConflicts;

    TeamApi(
            TeamQueries queries,
            RecallTeam recall,
            ChangeLead changeLead,
            ConflictQueries conflicts,
            LiftConflicts liftConflicts) {
        this.queries = queries;
        this.recall = recall;
        this.changeLead = changeLead;
        this.conflicts = conflicts;
        this.liftConflicts = liftConflicts;
    }

    record Recall(String reason) {}

    /**
     * @param account of somebody else than the manager
     * @param read keys of the conflicts that the manager has read, with spaces between; null for whatever stands now
     */
    record Lift(UUID account, String reason, String read) {

        Set<String> keys() {
            return read == null ? null : Set.copyOf(List.of(read.split(" ")));
        }
    }

    /** @param account of the member who is to lead */
    record NewLead(UUID account, String reason) {}

    @Operation(
            summary =
                    "What the manager can do: whether the team can be recalled, which members could lead (refused says why "
                            + "not), and who was in it before, with what they declared. Nothing of it for others")
    @GetMapping
    TeamDesk desk(@PathVariable AssessmentRequestId id, Actor actor) {
        return queries.desk(actor, id);
    }

    @Operation(
            summary =
                    "Takes the team back while its members sign their declarations; another is proposed then. Managers only. "
                            + "409 team-not-recallable; 422 at reason")
    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable AssessmentRequestId id, @RequestBody Recall body, Actor actor) {
        recall.execute(actor, id, body.reason());
    }

    @Operation(
            summary =
                    "Makes another member the lead and hands the lead's open tasks over. Managers only. 409 lead-not-changeable; "
                            + "422 at account (new-lead-unknown, person-refused) and reason")
    @PostMapping("/lead")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeLead(@PathVariable AssessmentRequestId id, @RequestBody NewLead body, Actor actor) {
        changeLead.execute(actor, id, body.account(), body.reason());
    }

    @Operation(
            summary =
                    "Who of the institution must stay away from this request and why; liftable says whether a manager may say "
                            + "that it does not matter. Managers only, 404 for others")
    @GetMapping("/conflicts")
    List<Conflicted> conflicts(@PathVariable AssessmentRequestId id, Actor actor) {
        return conflicts.of(actor, id);
    }

    @Operation(
            summary =
                    "Lifts, for this request, the documented interests that keep somebody else away; what is declared later "
                            + "is another one. Managers only, 403 own-conflict, 409 conflicts-changed (read). 422 at account "
                            + "(nothing-to-lift, conflict-not-liftable: employment, consulting, group, rotation) and at reason (10 to 500 characters)")
    @PostMapping("/lifted-conflicts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable AssessmentRequestId id, @RequestBody Lift body, Actor actor) {
        liftConflicts.execute(actor, id, body.account(), body.reason(), body.keys());
    }
}
