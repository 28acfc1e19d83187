package io.zhiheng.review.domain;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

/** The requests. Whoever moves one's process takes its row for update first; reaching them is RequestAccess's matter. */
public interface AssessmentRequests extends Repository<AssessmentRequest, UUID> {

    AssessmentRequest save(AssessmentRequest request);

    void delete(AssessmentRequest request);

    Optional<AssessmentRequest> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from AssessmentRequest r where r.id = :id")
    Optional<AssessmentRequest> lockForUpdate(UUID id);

    @Query(value = "select nextval('assessment_request_number')", nativeQuery = true)
    long nextNumber();
}
