package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The clauses whose answers were carried over into an indicator of either level and not confirmed yet. */
    @Query("""
            select a.key.clause from Answer a
            where a.key.selfAssessment = :#{#assessment.value()} and a.carriedOver
              and (a.secondLevel = :indicator or a.firstLevel = :indicator)""")
    List<String> carriedOver(SelfAssessmentId assessment, String indicator);

    /** One after the other. @param clauses in the order of the catalogue, so that nobody waits for whoever waits */
    default List<Answer> lockInOrder(SelfAssessmentId assessment, Stream<String> clauses) {
        return clauses.map(clause -> new Answer.Key(assessment.value(), clause))
                .flatMap(key -> lockForUpdate(key).stream())
                .toList();
    }

    void flush();
}
