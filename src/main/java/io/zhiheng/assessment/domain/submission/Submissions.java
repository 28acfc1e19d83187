package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Submissions extends Repository<Submission, Submission.Key> {

    Submission save(Submission submission);

    Optional<Submission> findById(Submission.Key key);

    @Query(
            "select s from Submission s where s.key.selfAssessment = :#{#assessment.value()} order by s.key.revision desc")
    List<Submission> latestFirst(SelfAssessmentId assessment);

    @Query("select max(s.key.revision) from Submission s where s.key.selfAssessment = :#{#assessment.value()}")
    Optional<Integer> latestRevision(SelfAssessmentId assessment);

    /** What an enterprise handed in, latest first, without rectifications. */
    @Query("""
            select s from Submission s, SelfAssessment a
            where a.id = s.key.selfAssessment and a.enterprise = :#{#enterprise.value()} and s.key.revision = 1
            order by s.submittedAt desc""")
    List<Submission> handedIn(EnterpriseId enterprise, Limit limit);

    default Optional<Submission> find(SelfAssessmentId assessment, int revision) {
        return findById(new Submission.Key(assessment.value(), revision));
    }

    default Optional<Submission> first(SelfAssessmentId assessment) {
        return find(assessment, Submission.FIRST);
    }

    /** Of the original. No query of its own: one that selects a class is taken for a call of its constructor. */
    default Optional<Rating> ratingOf(SelfAssessmentId assessment) {
        return first(assessment).map(Submission::rating);
    }
}
