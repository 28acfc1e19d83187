package io.zhiheng.audit;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole chain and says whether anybody has changed, removed or put in a record. */
@Service
public class AuditVerification {

    private static final int ROWS_IN_MEMORY = 1_000;

    private final JdbcTemplate jdbc;

    AuditVerification(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param records how many linked records were read
     * @param head hash of the last one: written down elsewhere, it proves that none was cut off at the end
     * @param brokenAt number of the first link that does not hold; null when all do
     */
    public record Verified(long records, String head, Long brokenAt) {

        public boolean holds() {
            return brokenAt == null;
        }
    }

    @Transactional(readOnly = true)
    public Verified verify() {
        var reader = new JdbcTemplate(jdbc.getDataSource());
        reader.setFetchSize(ROWS_IN_MEMORY);
        return reader.query("select * from audit_record where link is not null order by link", rows -> {
            var head = AuditRecord.BEFORE_THE_FIRST;
            var count = 0L;
            while (rows.next()) {
                var hash = AuditChain.read(rows).hashAfter(head);
                var link = rows.getLong("link");
                if (link != count + 1
                        || !head.equals(rows.getString("previous_hash"))
                        || !hash.equals(rows.getString("hash"))) {
                    return new Verified(count, head, count + 1);
                }
                head = hash;
                count++;
            }
            return new Verified(count, head, null);
        });
    }
}
