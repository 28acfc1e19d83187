package io.zhiheng.assessment.domain;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The self-assessments. Whoever moves the process or ends it takes the row for update; whoever writes an answer takes
 * it for share, so that nothing is saved between the check and the freeze.
 */
public interface SelfAssessments extends Repository<SelfAssessment, UUID> {

    SelfAssessment saveAndFlush(SelfAssessment assessment);

    Optional<SelfAssessment> findById(UUID id);

    List<SelfAssessment> findByIdIn(Collection<UUID> ids);

    /** Those of the enterprises, and those whose report has this number, newest first. */
    @Query("select a.id from SelfAssessment a where a.enterprise in :enterprises or a.reportNumber = :number "
            + "order by a.startedAt desc")
    List<UUID> found(Collection<UUID> enterprises, String number, Limit most);

    Optional<SelfAssessment> findByIdAndEnterprise(UUID id, UUID enterprise);

    @Query("select a from SelfAssessment a where a.enterprise = :enterprise and a.state = SUBMITTED "
            + "order by a.endedAt desc limit 1")
    Optional<SelfAssessment> lastSubmitted(UUID enterprise);

    @Query("select a from SelfAssessment a where a.enterprise = :enterprise and a.state = FILLING")
    Optional<SelfAssessment> unfinished(UUID enterprise);

    @Query("select a from SelfAssessment a where a.enterprise = :enterprise and a.state = SUBMITTED")
    List<SelfAssessment> submitted(UUID enterprise);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from SelfAssessment a where a.id = :id and a.enterprise = :enterprise")
    Optional<SelfAssessment> lockForUpdate(UUID id, UUID enterprise);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from SelfAssessment a where a.id = :id")
    Optional<SelfAssessment> lockForUpdate(UUID id);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select a from SelfAssessment a where a.id = :id and a.enterprise = :enterprise")
    Optional<SelfAssessment> lockForShare(UUID id, UUID enterprise);

    record PinnedScheme(String edition, String scheme) {}

    /** The schemes by which self-assessments that still matter are rated. */
    @Query("""
            select distinct new io.zhiheng.assessment.domain.SelfAssessments$PinnedScheme(a.edition, a.scheme)
            from SelfAssessment a where a.state in (FILLING, SUBMITTED)""")
    List<PinnedScheme> pinnedSchemes();

    default SelfAssessment find(SelfAssessmentId id, EnterpriseId enterprise) {
        return findByIdAndEnterprise(id.value(), enterprise.value()).orElseThrow(() -> missing(id));
    }

    default SelfAssessment forUpdate(SelfAssessmentId id, EnterpriseId enterprise) {
        return lockForUpdate(id.value(), enterprise.value()).orElseThrow(() -> missing(id));
    }

    /** For steps that the process takes by itself: nobody is signed in. */
    default SelfAssessment forUpdate(SelfAssessmentId id) {
        return lockForUpdate(id.value()).orElseThrow(() -> missing(id));
    }

    default SelfAssessment forShare(SelfAssessmentId id, EnterpriseId enterprise) {
        return lockForShare(id.value(), enterprise.value()).orElseThrow(() -> missing(id));
    }

    private static NotFound missing(SelfAssessmentId id) {
        return new NotFound("self-assessment", id);
    }
}
