package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.application.material.Material;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.submission.Submission;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.time.BeijingTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * An answer that held the overall level down in an earlier self-assessment and does so no more: what happened cannot be
 * undone by an answer, so it asks for words, with what was answered before.
 */
@Component
class LiftedCeilings {

    private static final int LOOKED_BACK = 5;

    private final Ratings ratings;
    private final Submissions submissions;
    private final AssessmentWords words;

    LiftedCeilings(Ratings ratings, Submissions submissions, AssessmentWords words) {
        this.ratings = ratings;
        this.submissions = submissions;
        this.words = words;
    }

    List<OpenPoint> points(Material.Content material) {
        var assessment = material.assessment();
        var ceilings = ratings.ceilings(assessment.edition(), assessment.scheme());
        var earlier = ceilings.isEmpty()
                ? List.<Submission>of()
                : submissions.handedIn(assessment.enterprise(), Limit.of(LOOKED_BACK));
        return earlier.isEmpty()
                ? List.of()
                : material.answers().stream()
                        .filter(answer -> answer.isAnswered() && ceilings.containsKey(answer.clause()))
                        .flatMap(answer -> lifted(material, answer, ceilings.get(answer.clause()), earlier).stream())
                        .toList();
    }

    private Optional<OpenPoint> lifted(
            Material.Content material, Answer answer, List<Rating.Ceiling> ceilings, List<Submission> earlier) {
        var limiting = ceilings.stream().map(Rating.Ceiling::conformity).toList();
        var before = earlier.stream()
                .filter(each -> limiting.contains(given(each, answer)))
                .toList();
        return before.isEmpty() || limiting.contains(answer.content().conformity())
                ? Optional.empty()
                : Optional.of(new OpenPoint(
                        "ceiling-lifted:" + answer.clause(),
                        Severity.EXPLAIN,
                        answer.secondLevel(),
                        answer.clause(),
                        "statement",
                        words.of(
                                "assessment.open.ceiling-lifted",
                                material.edition()
                                        .clausesById()
                                        .get(answer.clause())
                                        .displayNo(),
                                words.join(before.stream()
                                        .map(each -> said(each, answer))
                                        .toList()),
                                name(answer.content().conformity()))));
    }

    private String said(Submission earlier, Answer answer) {
        return words.of(
                "assessment.open.ceiling-lifted.before",
                BeijingTime.of(earlier.submittedAt()).toLocalDate().toString(),
                name(given(earlier, answer)));
    }

    private static Conformity given(Submission earlier, Answer answer) {
        return earlier.content()
                .answer(answer.clause())
                .map(given -> given.conformity())
                .orElse(null);
    }

    private String name(Conformity conformity) {
        return words.of("assessment.script.conformity." + conformity);
    }
}
