package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.material.Material;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 预评: the level so far, by the scheme that the self-assessment keeps; what does not count as answered is worth 0. */
@Component
@Transactional(readOnly = true)
public class LevelSoFar {

    private final SelfAssessments assessments;
    private final Material materials;
    private final Ratings ratings;

    LevelSoFar(SelfAssessments assessments, Material materials, Ratings ratings) {
        this.assessments = assessments;
        this.materials = materials;
        this.ratings = ratings;
    }

    /** An indicator with figures in error counts as unanswered; the errors name them all the same. */
    public Rating of(Actor actor, SelfAssessmentId id) {
        var assessment = assessments.find(id, actor.enterprise());
        var counted = materials.of(assessment).counted();
        return ratings.rate(assessment.edition(), assessment.scheme(), counted.answers(), true)
                .naming(counted.errors());
    }
}
