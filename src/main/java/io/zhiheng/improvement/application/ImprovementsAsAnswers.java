package io.zhiheng.improvement.application;

import io.zhiheng.assessment.FinishedImprovements;
import io.zhiheng.improvement.domain.Improvement;
import io.zhiheng.improvement.domain.Improvements;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** A finished improvement as an answer: what came of it in words, else what was done, with its files. */
@Component
class ImprovementsAsAnswers implements FinishedImprovements {

    private final Improvements improvements;
    private final GapSubjects subjects;

    ImprovementsAsAnswers(Improvements improvements, GapSubjects subjects) {
        this.improvements = improvements;
        this.subjects = subjects;
    }

    @Override
    public List<FinishedImprovement> since(EnterpriseId enterprise, Instant moment) {
        return improvements.finished(enterprise, moment).stream()
                .map(this::answer)
                .toList();
    }

    private FinishedImprovement answer(Improvement improvement) {
        var gap = improvement.gap();
        var content = improvement.content();
        return new FinishedImprovement(
                gap.subject(),
                subjects.of(gap).isFigure() ? null : Conformity.valueOf(gap.to()),
                content.result().isBlank() ? content.measure() : content.result(),
                content.evidence(),
                improvement.savedBy(),
                improvement.finishedAt());
    }
}
