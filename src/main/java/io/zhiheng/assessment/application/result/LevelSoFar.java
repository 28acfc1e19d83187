package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.answering.Material;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.Actor;
import java.util.HashMap;
import java.util.stream.Collectors;
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
        var material = materials.of(assessment);
        var rating = rate(material, material.answered());
        if (rating.status() != Rating.Status.INVALID) {
            return rating;
        }
        var without = rate(material, withoutErrors(material.edition(), material.answered(), rating));
        return new Rating(
                without.status(),
                without.overall(),
                without.firstLevel(),
                without.secondLevel(),
                without.reasons(),
                without.missing(),
                rating.errors(),
                without.ceilings());
    }

    private Rating rate(Material.Content material, Answers answers) {
        return ratings.rate(material.edition().number(), material.assessment().scheme(), answers, true);
    }

    private static Answers withoutErrors(Edition edition, Answers answers, Rating rating) {
        var wrong = rating.errors().stream().map(Rating.Error::id).collect(Collectors.toSet());
        edition.performanceIndicators()
                .filter(indicator -> wrong.contains(indicator.id()))
                .forEach(indicator -> wrong.addAll(indicator.parameters()));
        var figures = new HashMap<>(answers.parameters());
        figures.keySet().removeAll(wrong);
        return new Answers(answers.clauses(), figures, answers.performanceNotApplicable(), answers.industry());
    }
}
