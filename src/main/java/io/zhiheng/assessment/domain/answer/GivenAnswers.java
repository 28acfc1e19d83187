package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The answers of all self-assessments. Called so because {@code Answers} is what the rating is asked with. */
public interface GivenAnswers extends Repository<Answer, Answer.Key> {

    List<Answer> saveAll(Iterable<Answer> answers);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Answer a where a.key = :key")
    Optional<Answer> lockForUpdate(Answer.Key key);

    @Query("select a from Answer a where a.key = :key")
    Optional<Answer> find(Answer.Key key);

    @Query("select a from Answer a where a.key.selfAssessment = :#{#assessment.value()}")
    List<Answer> of(SelfAssessmentId assessment);

    @Query(
            "select a from Answer a where a.key.selfAssessment = :#{#assessment.value()} and a.secondLevel = :secondLevel")
    List<Answer> of(SelfAssessmentId assessment, String secondLevel);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Answer a
            where a.key.selfAssessment = :#{#assessment.value()} and a.carriedOver
              and (a.secondLevel = :indicator or a.firstLevel = :indicator)
            order by a.key.clause""")
    List<Answer> lockCarriedOver(SelfAssessmentId assessment, String indicator);

    void flush();
}
