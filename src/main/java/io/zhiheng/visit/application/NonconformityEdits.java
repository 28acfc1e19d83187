package io.zhiheng.visit.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.replaced.KeepReplacedText;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.StandingText;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Several people write to one nonconformity: nobody writes over what he has not seen, and what gives way is kept. */
@Component
class NonconformityEdits {

    private final Nonconformities nonconformities;
    private final NonconformityViews views;
    private final KeepReplacedText replaced;
    private final Clock clock;

    NonconformityEdits(
            Nonconformities nonconformities, NonconformityViews views, KeepReplacedText replaced, Clock clock) {
        this.nonconformities = nonconformities;
        this.views = views;
        this.replaced = replaced;
        this.clock = clock;
    }

    Nonconformity find(AssessmentRequestId request, UUID nonconformity) {
        return nonconformities.find(request, nonconformity);
    }

    /**
     * @param seen the version that the writer has seen
     * @throws RuleBroken conflict {@code stale-version} with the current content
     */
    void requireFresh(AssessmentRequest request, Nonconformity nonconformity, int seen, String lastBy) {
        if (nonconformity.version() != seen) {
            throw RuleBroken.conflict("review-onsite.rule.stale-version", String.valueOf(lastBy))
                    .with("current", views.of(request, nonconformity));
        }
    }

    /** @param over the fields in which the writer decided against what stands there */
    NonconformityView write(
            Actor actor,
            AssessmentRequest request,
            Nonconformity nonconformity,
            StandingText standing,
            Collection<String> over,
            Consumer<Instant> change) {
        replaced.keep(actor, request, standing, over);
        change.accept(clock.instant());
        nonconformities.flush();
        return views.of(request, nonconformity);
    }
}
