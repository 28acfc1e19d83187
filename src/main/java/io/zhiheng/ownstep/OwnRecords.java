package io.zhiheng.ownstep;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OwnRecords extends Repository<OwnRecord, Long> {

    OwnRecord save(OwnRecord record);

    /** In the order in which the steps were taken. */
    List<OwnRecord> findByBusinessKeyOrderById(String businessKey);

    int countByBusinessKeyAndStep(String businessKey, String step);
}
