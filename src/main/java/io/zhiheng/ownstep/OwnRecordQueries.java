package io.zhiheng.ownstep;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was filled in at own steps. Whoever asks has found the aggregate of this key for the person before. */
@Component
@Transactional(readOnly = true)
public class OwnRecordQueries {

    private final OwnRecords records;

    OwnRecordQueries(OwnRecords records) {
        this.records = records;
    }

    /**
     * What one side may read, in the order in which it was taken.
     *
     * @param staff whether it is read at the institution
     */
    public List<OwnRecordView> of(String businessKey, boolean staff) {
        return records.findByBusinessKeyOrderById(businessKey).stream()
                .filter(record -> record.isReadBy(staff))
                .map(OwnRecord::view)
                .toList();
    }

    /** All of them, for who looks after the process. */
    public List<OwnRecordView> all(String businessKey) {
        return records.findByBusinessKeyOrderById(businessKey).stream()
                .map(OwnRecord::view)
                .toList();
    }

    /** What goes into a paper that is made now. */
    public List<OwnRecordView> printed(String businessKey) {
        return records.findByBusinessKeyOrderById(businessKey).stream()
                .filter(OwnRecord::isPrinted)
                .map(OwnRecord::view)
                .toList();
    }
}
