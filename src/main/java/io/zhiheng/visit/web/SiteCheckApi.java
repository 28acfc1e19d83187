package io.zhiheng.visit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import io.zhiheng.visit.application.CheckClauseOnSite;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was looked at on site, clause by clause. */
@RestController
@RequestMapping("/api/v1/assessment-requests/{id}/site-checks/{clause}")
@Tag(name = "assessment-requests")
class SiteCheckApi {

    private final CheckClauseOnSite checkClause;

    SiteCheckApi(CheckClauseOnSite checkClause) {
        this.checkClause = checkClause;
    }

    @Operation(summary = "A member of the team has looked at the clause. 403 not-in-team; 409 not-on-site")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(@PathVariable AssessmentRequestId id, @PathVariable String clause, Actor actor) {
        checkClause.execute(actor, id, clause, true);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable AssessmentRequestId id, @PathVariable String clause, Actor actor) {
        checkClause.execute(actor, id, clause, false);
    }
}
