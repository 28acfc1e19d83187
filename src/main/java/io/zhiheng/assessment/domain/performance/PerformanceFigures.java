package io.zhiheng.assessment.domain.performance;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PerformanceFigures extends Repository<PerformanceFigure, PerformanceFigure.Key> {

    List<PerformanceFigure> saveAll(Iterable<PerformanceFigure> figures);

    /** In one order for everybody, so that two people who save overlapping figures wait instead of deadlocking. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select f from PerformanceFigure f
            where f.key.selfAssessment = :#{#assessment.value()} and f.key.parameter in :parameters
            order by f.key.parameter""")
    List<PerformanceFigure> lockForUpdate(SelfAssessmentId assessment, Collection<String> parameters);

    @Query(
            "select f from PerformanceFigure f where f.key.selfAssessment = :#{#assessment.value()} order by f.key.parameter")
    List<PerformanceFigure> of(SelfAssessmentId assessment);
}
