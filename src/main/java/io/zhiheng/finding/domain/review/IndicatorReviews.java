package io.zhiheng.finding.domain.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface IndicatorReviews extends Repository<IndicatorReview, IndicatorReview.Key> {

    IndicatorReview save(IndicatorReview review);

    /** Oldest first. */
    @Query("select r from IndicatorReview r where r.key.request = :request order by r.reviewedAt")
    List<IndicatorReview> of(UUID request);
}
