package io.zhiheng.ownstep.notice;

import java.time.Instant;
import org.springframework.data.repository.Repository;

interface OwnNoticeRecords extends Repository<OwnNoticeRecord, Long> {

    OwnNoticeRecord save(OwnNoticeRecord record);

    int countByBusinessKeyAndDueAtGreaterThanEqualAndSent(String businessKey, Instant since, boolean sent);
}
