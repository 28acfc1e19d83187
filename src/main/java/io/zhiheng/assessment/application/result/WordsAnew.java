package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import org.springframework.stereotype.Component;

/** A stored rating in the words of today: its figures stay, its sentences are made anew by the scheme that it keeps. */
@Component
class WordsAnew {

    private final Ratings ratings;

    WordsAnew(Ratings ratings) {
        this.ratings = ratings;
    }

    Rating of(SubmittedSelfAssessment frozen) {
        var stored = frozen.rating();
        var now = ratings.rate(frozen.edition(), frozen.scheme(), frozen.rated(), false);
        return new Rating(
                stored.status(),
                stored.overall(),
                stored.firstLevel(),
                stored.secondLevel(),
                now.status() == Rating.Status.OK ? now.reasons() : stored.reasons(),
                stored.missing(),
                stored.errors(),
                stored.ceilings());
    }
}
