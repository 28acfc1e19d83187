package io.zhiheng.improvement.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.improvement.ImprovementId;
import io.zhiheng.improvement.application.ImprovementQueries;
import io.zhiheng.improvement.application.ImprovementView;
import io.zhiheng.improvement.application.PlanFilter;
import io.zhiheng.improvement.application.PlanImprovement;
import io.zhiheng.improvement.application.SaveImprovement;
import io.zhiheng.improvement.domain.ImprovementContent;
import io.zhiheng.improvement.domain.ImprovementContent.State;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TypedDate;
import io.zhiheng.shared.typed.TypedText;
import io.zhiheng.shared.web.IfMatch;
import io.zhiheng.shared.web.ShownAs;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The improvement plan (改进计划), each row with a version of its own. */
@RestController
@RequestMapping("/api/v1/improvements")
class ImprovementApi {

    private final ImprovementQueries queries;
    private final PlanImprovement plan;
    private final SaveImprovement save;

    ImprovementApi(ImprovementQueries queries, PlanImprovement plan, SaveImprovement save) {
        this.queries = queries;
        this.plan = plan;
        this.save = save;
    }

    record PlannedImprovements(List<ImprovementView> items, int total) {}

    /**
     * @param subject id of a clause or performance indicator
     * @param edition in which the gap was found; the one in force unless given
     * @param from conformity or value now; @param to the one to reach
     * @param dueOn a day such as 2027-03-31
     */
    record GapBody(
            String subject,
            String edition,
            String from,
            String to,
            String measure,
            String owner,
            String dueOn,
            State state,
            Integer remindDays,
            String result,
            @JsonSetter(contentNulls = Nulls.FAIL) List<EvidenceId> evidence) {

        ImprovementContent content() {
            return new ImprovementContent(measure, owner, day(dueOn), state, remindDays, result, evidence);
        }
    }

    @ShownAs(ImprovementView.class)
    record ImprovementBody(
            String measure,
            String owner,
            String dueOn,
            State state,
            Integer remindDays,
            String result,
            @JsonSetter(contentNulls = Nulls.FAIL) List<EvidenceId> evidence) {

        ImprovementContent content() {
            return new ImprovementContent(measure, owner, day(dueOn), state, remindDays, result, evidence);
        }
    }

    /** @param state PLANNED, DOING, DONE, CANCELLED, or open for the first two */
    @GetMapping
    PlannedImprovements list(
            Actor actor, @RequestParam(required = false) String state, @RequestParam(required = false) String search) {
        var rows = queries.of(actor, PlanFilter.exact(state, search));
        return new PlannedImprovements(rows, rows.size());
    }

    @PostMapping
    ResponseEntity<ImprovementView> plan(Actor actor, @RequestBody GapBody body) {
        var planned = plan.execute(actor, body.edition(), body.subject(), body.from(), body.to(), body.content());
        return ResponseEntity.created(URI.create("/api/v1/improvements/" + planned.id()))
                .eTag(IfMatch.etag(planned.version()))
                .body(planned);
    }

    @PutMapping("/{id}")
    ResponseEntity<ImprovementView> save(
            Actor actor,
            @PathVariable ImprovementId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            @RequestBody ImprovementBody body) {
        var saved = save.execute(actor, id, IfMatch.version(ifMatch), body.content());
        return ResponseEntity.ok().eTag(IfMatch.etag(saved.version())).body(saved);
    }

    private static LocalDate day(String typed) {
        if (TypedText.isBlank(typed)) {
            return null;
        }
        return TypedDate.of(typed)
                .orElseThrow(() -> RuleBroken.invalid("improvement.rule.improvement-invalid", 1)
                        .at(List.of(FieldError.of("dueOn", "improvement.field.no-day"))));
    }
}
