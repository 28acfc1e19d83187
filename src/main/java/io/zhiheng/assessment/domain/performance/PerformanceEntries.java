package io.zhiheng.assessment.domain.performance;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PerformanceEntries extends Repository<PerformanceEntry, PerformanceEntry.Key> {

    List<PerformanceEntry> saveAll(Iterable<PerformanceEntry> entries);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from PerformanceEntry e where e.key = :key")
    Optional<PerformanceEntry> lockForUpdate(PerformanceEntry.Key key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select e from PerformanceEntry e
            where e.key.selfAssessment = :#{#assessment.value()} and e.carriedOver
              and (e.key.indicator = :indicator or e.firstLevel = :indicator)
            order by e.key.indicator""")
    List<PerformanceEntry> lockCarriedOver(SelfAssessmentId assessment, String indicator);

    void flush();

    @Query(
            "select e from PerformanceEntry e where e.key.selfAssessment = :#{#assessment.value()} order by e.key.indicator")
    List<PerformanceEntry> of(SelfAssessmentId assessment);
}
