package io.zhiheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.IntegrationTest;
import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditChain chain;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcTemplate jdbc;

    final String subject = "thing:" + UUID.randomUUID();

    record ThingDone(String subject) implements AuditedEvent {
        @Override
        public String action() {
            return "thingDone";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("words", "𠮷 和 \"引号\"", "count", 3);
        }
    }

    @BeforeEach
    void somethingIsDone() {
        transaction.executeWithoutResult(status -> events.publishEvent(new ThingDone(subject)));
    }

    @Test
    void whatIsRolledBackLeavesNoRecord() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ThingDone(subject));
            status.setRollbackOnly();
        });
        assertThat(jdbc.queryForObject("select count(*) from audit_record where subject = ?", Integer.class, subject))
                .isEqualTo(1);
    }

    @Test
    void recordsNeverChangeAndNeverGo() {
        assertThatThrownBy(() -> jdbc.update("update audit_record set facts = '{}' where subject = ?", subject))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("delete from audit_record where subject = ?", subject))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.execute("truncate audit_record")).hasMessageContaining("append-only");
        linkAll();
        assertThatThrownBy(() -> jdbc.update("update audit_record set hash = '' where subject = ?", subject))
                .hasMessageContaining("append-only");
    }

    @Test
    void theChainHolds() {
        linkAll();
        var verdict = verification.verify();
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.records()).isPositive();
    }

    @Test
    void aRecordChangedBehindTheTriggersBackBreaksTheChainThere() {
        linkAll();
        var link = jdbc.queryForObject("select link from audit_record where subject = ?", Long.class, subject);
        assertThat(verdictAfter("update audit_record set action = 'nothingDone' where subject = ?")
                        .brokenAt())
                .isEqualTo(link);
        assertThat(verdictAfter("update audit_record set facts = '{\"count\":4}' where subject = ?")
                        .brokenAt())
                .isEqualTo(link);
        transaction.executeWithoutResult(status -> events.publishEvent(new ThingDone(subject + "-after")));
        linkAll();
        assertThat(verdictAfter("delete from audit_record where subject = ?").brokenAt())
                .isEqualTo(link);
        assertThat(verification.verify().holds()).isTrue();
    }

    @Test
    void aRecordSaysWhatWasDone() {
        assertThat(jdbc.queryForMap("select * from audit_record where subject = ?", subject))
                .containsEntry("action", "thingDone")
                .containsEntry("facts", "{\"count\":3,\"words\":\"𠮷 和 \\\"引号\\\"\"}")
                .containsEntry("account", null);
    }

    private AuditVerification.Verified verdictAfter(String tampering) {
        return transaction.execute(status -> {
            jdbc.execute("alter table audit_record disable trigger user");
            jdbc.update(tampering, subject);
            var verdict = verification.verify();
            status.setRollbackOnly();
            return verdict;
        });
    }

    private void linkAll() {
        while (jdbc.queryForObject("select count(*) from audit_record where link is null", Integer.class) > 0) {
            chain.link();
        }
    }
}
