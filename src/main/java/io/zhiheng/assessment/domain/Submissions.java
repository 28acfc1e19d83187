package io.zhiheng.assessment.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface Submissions extends Repository<Submission, Submission.Key> {

    Submission save(Submission submission);

    Optional<Submission> findById(Submission.Key key);

    default Optional<Submission> first(SelfAssessmentId assessment) {
        return findById(new Submission.Key(assessment.value(), Submission.FIRST));
    }
}
