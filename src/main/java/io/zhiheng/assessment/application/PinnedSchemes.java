package io.zhiheng.assessment.application;

import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.rating.Ratings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the schemes that self-assessments keep made ready once the application is, so that no request waits for that. */
@Component
class PinnedSchemes {

    private final SelfAssessments assessments;
    private final Ratings ratings;

    PinnedSchemes(SelfAssessments assessments, Ratings ratings) {
        this.assessments = assessments;
        this.ratings = ratings;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void prepare() {
        var preparing = new Thread(
                () -> assessments.pinnedSchemes().forEach(pinned -> ratings.prepare(pinned.edition(), pinned.scheme())),
                "prepare-pinned-schemes");
        preparing.setDaemon(true);
        preparing.start();
    }
}
