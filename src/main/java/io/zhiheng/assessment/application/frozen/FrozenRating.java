package io.zhiheng.assessment.application.frozen;

import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.submission.FrozenContent;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rates frozen answers by the edition and the scheme that the self-assessment was started with. */
@Component
public class FrozenRating {

    private final Ratings ratings;

    FrozenRating(Ratings ratings) {
        this.ratings = ratings;
    }

    public Rating of(SelfAssessment assessment, FrozenContent content) {
        return ratings.rate(assessment.edition(), assessment.scheme(), answers(content), false);
    }

    static Answers answers(FrozenContent content) {
        var clauses = new HashMap<String, Conformity>();
        content.answers().forEach(answer -> clauses.put(answer.clause(), answer.conformity()));
        return new Answers(
                clauses,
                content.parameters(),
                content.performance().stream()
                        .filter(each -> !each.applicable())
                        .map(each -> each.indicator())
                        .collect(Collectors.toSet()),
                content.profile().industry());
    }
}
