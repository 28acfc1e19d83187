package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was explained, also where the point is no longer open. */
public interface Explanations extends Repository<Explanation, Explanation.Key> {

    @Query("select e from Explanation e where e.key.selfAssessment = :#{#assessment.value()} order by e.key.point")
    List<Explanation> of(SelfAssessmentId assessment);

    /** In all its self-assessments, the latest last. */
    @Query("""
            select e from Explanation e, SelfAssessment s
            where s.id = e.key.selfAssessment and s.enterprise = :#{#enterprise.value()} order by e.savedAt""")
    List<Explanation> ofEnterprise(EnterpriseId enterprise);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Explanation e where e.key = :key")
    Optional<Explanation> lockForUpdate(Explanation.Key key);

    /** Version 0, so that two who write the first words at once meet in one row. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into explanation (self_assessment, point, version, text) values (:assessment, :point, 0, '')
            on conflict do nothing""")
    void begin(UUID assessment, String point);

    void flush();
}
