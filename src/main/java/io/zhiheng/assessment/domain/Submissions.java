package io.zhiheng.assessment.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import java.util.List;
import java.util.Optional;
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

    default Optional<Submission> find(SelfAssessmentId assessment, int revision) {
        return findById(new Submission.Key(assessment.value(), revision));
    }

    default Optional<Submission> first(SelfAssessmentId assessment) {
        return find(assessment, Submission.FIRST);
    }
}
