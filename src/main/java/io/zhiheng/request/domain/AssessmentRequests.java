package io.zhiheng.request.domain;

import io.zhiheng.request.RequestState;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The requests. Who moves the process of one takes its row for update first; who may see one is decided by
 * RequestAccess.
 */
public interface AssessmentRequests extends Repository<AssessmentRequest, UUID> {

    AssessmentRequest save(AssessmentRequest request);

    AssessmentRequest saveAndFlush(AssessmentRequest request);

    void delete(AssessmentRequest request);

    Optional<AssessmentRequest> findById(UUID id);

    List<AssessmentRequest> findByIdIn(Collection<UUID> ids);

    /** Those handed in whose number or enterprise holds the words, newest first. */
    @Query("select r.id from AssessmentRequest r where r.submittedAt is not null "
            + "and (locate(:words, r.number) > 0 or locate(:words, r.enterpriseName) > 0) order by r.submittedAt desc")
    List<UUID> named(String words, Limit most);

    /** At most one: an enterprise has one unfinished request at a time. */
    Optional<AssessmentRequest> findBySelfAssessmentAndState(UUID selfAssessment, RequestState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AssessmentRequest r where r.id = :id")
    Optional<AssessmentRequest> lockForUpdate(UUID id);

    /** Nobody moves its process until the transaction ends; others may save meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from AssessmentRequest r where r.id = :id")
    Optional<AssessmentRequest> lockForShare(UUID id);

    @Query(value = "select nextval('assessment_request_number')", nativeQuery = true)
    long nextNumber();

    /** Those that keep the enterprise from beginning another one; at most one. */
    @Query("select r from AssessmentRequest r where r.enterprise = :enterprise and r.state in :unfinished")
    List<AssessmentRequest> unfinished(UUID enterprise, Collection<RequestState> unfinished);

    /** When the enterprise last failed; an appeal that was dismissed leaves it at the day it was about. */
    @Query("""
            select max(coalesce((select max(a.refusedAt) from Appeal a where a.request = r.id and a.outcome = DISMISSED), r.stateSince))
            from AssessmentRequest r where r.enterprise = :enterprise and r.state = NOT_PASSED""")
    Optional<Instant> lastFailed(UUID enterprise);
}
