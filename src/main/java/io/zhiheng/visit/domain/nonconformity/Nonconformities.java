package io.zhiheng.visit.domain.nonconformity;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was found on site. Every write holds the request's row. */
public interface Nonconformities extends Repository<Nonconformity, UUID> {

    Nonconformity saveAndFlush(Nonconformity nonconformity);

    void delete(Nonconformity nonconformity);

    void flush();

    Optional<Nonconformity> findByIdAndRequest(UUID id, UUID request);

    @Query("select n from Nonconformity n where n.request = :request order by n.number")
    List<Nonconformity> ofRequest(UUID request);

    default List<Nonconformity> of(AssessmentRequestId request) {
        return ofRequest(request.value());
    }

    default Nonconformity find(AssessmentRequestId request, UUID id) {
        return findByIdAndRequest(id, request.value()).orElseThrow(() -> new NotFound("nonconformity", id));
    }
}
