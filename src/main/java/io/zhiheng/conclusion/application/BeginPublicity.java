package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.publicity.Publicities;
import io.zhiheng.conclusion.domain.publicity.Publicity;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Institutions;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.limits.TimeLimits;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Shows everybody what is about to be certified. */
@UseCase
public class BeginPublicity {

    private final RequestAccess access;
    private final Conclusions conclusions;
    private final CertifiedWords words;
    private final Publicities publicities;
    private final Institutions institutions;
    private final TimeLimits limits;
    private final Timeline timeline;
    private final Clock clock;

    BeginPublicity(
            RequestAccess access,
            Conclusions conclusions,
            CertifiedWords words,
            Publicities publicities,
            Institutions institutions,
            TimeLimits limits,
            Timeline timeline,
            Clock clock) {
        this.access = access;
        this.conclusions = conclusions;
        this.words = words;
        this.publicities = publicities;
        this.institutions = institutions;
        this.limits = limits;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @return until when anybody may object */
    public Instant execute(AssessmentRequestId id) {
        var until = limits.term(LimitedStep.PUBLICITY).dueAt();
        var request = access.forUpdate(id);
        int round = 1
                + publicities
                        .findFirstByRequestOrderByRoundDesc(id.value())
                        .map(Publicity::round)
                        .orElse(0);
        var institution =
                institutions.find(request.institution()).map(Institution::name).orElseThrow();
        publicities.save(Publicity.begin(
                request,
                round,
                new Publicity.Notice(
                        institution, words.levelToCertify(conclusions.latestReport(id)), words.scope(request)),
                clock.instant(),
                until));
        timeline.record(request, StepAction.PUBLICITY_BEGUN, Attribution.SYSTEM, null);
        return until;
    }
}
