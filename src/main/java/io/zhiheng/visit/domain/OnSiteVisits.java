package io.zhiheng.visit.domain;

import io.zhiheng.request.AssessmentRequestId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface OnSiteVisits extends Repository<OnSiteVisit, UUID> {

    OnSiteVisit save(OnSiteVisit visit);

    Optional<OnSiteVisit> findById(UUID request);

    default Optional<OnSiteVisit> of(AssessmentRequestId request) {
        return findById(request.value());
    }
}
