package io.zhiheng.comparison;

import io.zhiheng.assessment.AnswerDifference;
import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessments;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Rating.Overall;
import io.zhiheng.report.SampleAssessment;
import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submitted self-assessments of a test, read by enterprise only. */
public class KeptSelfAssessments implements SubmittedSelfAssessments {

    private final List<SubmittedSelfAssessment> kept = new ArrayList<>();

    /** @param binding what decided the overall level */
    public SelfAssessmentId keep(
            SampleAssessment sample, EnterpriseId enterprise, int year, String edition, String scheme, String binding) {
        var id = new SelfAssessmentId(UUID.randomUUID());
        var made = sample.of(id, enterprise).build();
        kept.add(new SubmittedSelfAssessment(
                id,
                enterprise,
                1,
                edition,
                scheme,
                made.processVersion(),
                year,
                made.startedAt(),
                made.startedBy(),
                Instant.parse("%d-03-18T06:03:00Z".formatted(year + 1)),
                made.submittedBy(),
                made.profile(),
                made.answers(),
                made.performance(),
                made.parameters(),
                made.declarations(),
                made.explanations(),
                bound(made.rating(), binding)));
        return id;
    }

    private static Rating bound(Rating rating, String binding) {
        var overall = rating.overall();
        return new Rating(
                rating.status(),
                new Overall(
                        overall.level(),
                        overall.name(),
                        overall.index(),
                        overall.score(),
                        overall.band(),
                        overall.cap(),
                        List.of(binding)),
                rating.firstLevel(),
                rating.secondLevel(),
                rating.reasons(),
                rating.missing(),
                rating.errors(),
                rating.ceilings());
    }

    @Override
    public List<SubmittedSelfAssessment> latestFirst(EnterpriseId enterprise) {
        return kept.stream()
                .filter(each -> each.enterprise().equals(enterprise))
                .sorted(Comparator.comparing(SubmittedSelfAssessment::submittedAt)
                        .reversed())
                .toList();
    }

    @Override
    public SubmittedSelfAssessment find(SelfAssessmentId id, EnterpriseId enterprise) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SubmittedSelfAssessment find(SelfAssessmentId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SubmittedSelfAssessment find(SelfAssessmentId id, int revision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int latestRevision(SelfAssessmentId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AnswerDifference> difference(SelfAssessmentId id, int fromRevision, int toRevision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SubmittedSelfAssessment.Answer> answerAt(SelfAssessmentId id, String clause, int version) {
        throw new UnsupportedOperationException();
    }
}
