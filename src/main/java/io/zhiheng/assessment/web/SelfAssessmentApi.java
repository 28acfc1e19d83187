package io.zhiheng.assessment.web;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.check.CheckSelfAssessment;
import io.zhiheng.assessment.application.check.OpenPoint;
import io.zhiheng.assessment.application.course.AbandonSelfAssessment;
import io.zhiheng.assessment.application.course.LostAnswers;
import io.zhiheng.assessment.application.course.ReopenPart;
import io.zhiheng.assessment.application.course.StartSelfAssessment;
import io.zhiheng.assessment.application.course.SubmitWithFields;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
import io.zhiheng.assessment.application.overview.SelfAssessmentView;
import io.zhiheng.assessment.application.recomputation.Recomputation;
import io.zhiheng.assessment.application.recomputation.RecomputationQueries;
import io.zhiheng.assessment.application.result.LevelSoFar;
import io.zhiheng.assessment.application.result.ResultQueries;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.Actor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Self-assessments from start to submission. */
@RestController
@RequestMapping("/api/v1/self-assessments")
class SelfAssessmentApi {

    private final SelfAssessmentQueries queries;
    private final StartSelfAssessment start;
    private final LostAnswers lost;
    private final LevelSoFar levelSoFar;
    private final ResultQueries results;
    private final RecomputationQueries recomputations;
    private final ReopenPart reopen;
    private final AbandonSelfAssessment abandon;
    private final CheckSelfAssessment check;
    private final SubmitWithFields submit;

    SelfAssessmentApi(
            SelfAssessmentQueries queries,
            StartSelfAssessment start,
            LostAnswers lost,
            LevelSoFar levelSoFar,
            ResultQueries results,
            RecomputationQueries recomputations,
            ReopenPart reopen,
            AbandonSelfAssessment abandon,
            CheckSelfAssessment check,
            SubmitWithFields submit) {
        this.queries = queries;
        this.start = start;
        this.lost = lost;
        this.levelSoFar = levelSoFar;
        this.results = results;
        this.recomputations = recomputations;
        this.reopen = reopen;
        this.abandon = abandon;
        this.check = check;
        this.submit = submit;
    }

    /** @param carryOverFrom an earlier self-assessment whose answers are proposed again; null for none */
    record StartBody(SelfAssessmentId carryOverFrom) {}

    /** @param notCarriedOver what an answer carried over lost, because this edition has no such clause or choice */
    record Started(SelfAssessmentId id, List<LostAnswers.Lost> notCarriedOver) {}

    record RevisionBody(String item) {}

    record RevisionOpened(String item, String task) {}

    record AbandonmentBody(String reason) {}

    /** @param fields what the form of the submission asks besides, by its keys */
    record SubmissionBody(Map<String, String> explanations, Map<String, Object> fields) {}

    @GetMapping
    Listing<SelfAssessmentRow> list(Actor actor) {
        return Listing.of(queries.history(actor.enterprise()));
    }

    @PostMapping
    ResponseEntity<Started> start(Actor actor, @RequestBody(required = false) StartBody body) {
        var from = body == null ? null : body.carryOverFrom();
        var id = start.execute(actor, from);
        return ResponseEntity.created(URI.create("/api/v1/self-assessments/" + id))
                .body(new Started(id, lost.of(actor, from, id)));
    }

    @GetMapping("/{id}")
    SelfAssessmentView one(Actor actor, @PathVariable SelfAssessmentId id) {
        return queries.overview(actor, id);
    }

    @PostMapping("/{id}/revisions")
    @ResponseStatus(HttpStatus.CREATED)
    RevisionOpened reopen(Actor actor, @PathVariable SelfAssessmentId id, @RequestBody RevisionBody body) {
        return new RevisionOpened(
                body.item(), reopen.execute(actor, id, body.item()).id());
    }

    @PostMapping("/{id}/abandonment")
    @ResponseStatus(HttpStatus.CREATED)
    SelfAssessmentView abandon(Actor actor, @PathVariable SelfAssessmentId id, @RequestBody AbandonmentBody body) {
        abandon.execute(actor, id, body.reason());
        return queries.overview(actor, id);
    }

    @GetMapping("/{id}/check")
    Listing<OpenPoint> check(Actor actor, @PathVariable SelfAssessmentId id) {
        return Listing.of(check.execute(actor, id));
    }

    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.CREATED)
    Rating submit(Actor actor, @PathVariable SelfAssessmentId id, @RequestBody(required = false) SubmissionBody body) {
        return submit.execute(
                actor,
                id,
                body == null || body.explanations() == null ? Map.of() : body.explanations(),
                body == null || body.fields() == null ? Map.of() : body.fields());
    }

    /** 预评: the level so far, as a simulation answers; what does not count as answered is worth 0. */
    @GetMapping("/{id}/preview")
    Rating preview(Actor actor, @PathVariable SelfAssessmentId id) {
        return levelSoFar.of(actor, id);
    }

    @GetMapping("/{id}/rating")
    Rating rating(Actor actor, @PathVariable SelfAssessmentId id) {
        return results.rating(actor, id);
    }

    /** 重新计算: the stored result beside what its own edition and scheme make of the same answers now. */
    @GetMapping("/{id}/recomputation")
    Recomputation recomputation(Actor actor, @PathVariable SelfAssessmentId id) {
        return recomputations.of(actor, id);
    }
}
