package io.zhiheng.finding.domain.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface AskedRectifications extends Repository<AskedRectification, AskedRectification.Key> {

    AskedRectification save(AskedRectification asked);

    /** First round first. */
    @Query("select a from AskedRectification a where a.key.request = :request order by a.key.round")
    List<AskedRectification> of(UUID request);
}
