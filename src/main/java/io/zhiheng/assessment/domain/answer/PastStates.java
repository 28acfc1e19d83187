package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PastStates extends Repository<PastState, PastState.Key> {

    PastState save(PastState state);

    Optional<PastState> findById(PastState.Key key);

    List<PastState> findByKeyIn(Collection<PastState.Key> keys);

    /** Those before this version, the newest first. */
    @Query("""
            select p from PastState p
            where p.key.selfAssessment = :#{#assessment.value()} and p.key.subject = :subject and p.key.version < :before
            order by p.key.version desc""")
    List<PastState> before(SelfAssessmentId assessment, String subject, int before, Limit limit);

    @Query("""
            select count(p) from PastState p
            where p.key.selfAssessment = :#{#assessment.value()} and p.key.subject = :subject""")
    long count(SelfAssessmentId assessment, String subject);

    /** Of several subjects, the newest first. */
    @Query("""
            select p from PastState p
            where p.key.selfAssessment = :#{#assessment.value()} and p.key.subject in :subjects
            order by p.savedAt desc""")
    List<PastState> of(SelfAssessmentId assessment, Collection<String> subjects, Limit limit);
}
