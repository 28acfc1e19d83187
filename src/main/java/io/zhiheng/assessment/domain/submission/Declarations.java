package io.zhiheng.assessment.domain.submission;

import io.zhiheng.assessment.SelfAssessmentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The declarations, in force and withdrawn. */
public interface Declarations extends Repository<Declaration, UUID> {

    Declaration save(Declaration declaration);

    @Query("""
            select d from Declaration d
            where d.selfAssessment = :#{#assessment.value()} and d.item = :item and d.withdrawnAt is null""")
    Optional<Declaration> inForce(SelfAssessmentId assessment, String item);

    /** All that were given, in force or withdrawn, oldest first. */
    @Query("select d from Declaration d where d.selfAssessment = :#{#assessment.value()} order by d.declaredAt")
    List<Declaration> given(SelfAssessmentId assessment);

    /** The one given last, in force or withdrawn. */
    @Query("""
            select d from Declaration d
            where d.selfAssessment = :#{#assessment.value()} order by d.declaredAt desc limit 1""")
    Optional<Declaration> latest(SelfAssessmentId assessment);

    @Query("""
            select d from Declaration d
            where d.selfAssessment = :#{#assessment.value()} and d.withdrawnAt is null order by d.declaredAt""")
    List<Declaration> inForce(SelfAssessmentId assessment);
}
