package io.zhiheng.ownstep.notice;

import io.zhiheng.platform.workflow.StepActor;
import io.zhiheng.platform.workflow.notice.OwnNoticeDue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An own notice to which a process came once. Never changed. */
@Entity
@Table(name = "own_notice")
class OwnNoticeRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String process;
    private String businessKey;
    private String node;
    private String name;

    @Enumerated(EnumType.STRING)
    private StepActor audience;

    private String text;
    private boolean sent;
    private Instant dueAt;

    protected OwnNoticeRecord() {}

    /** @param sent whether somebody was told, or it was one too many */
    static OwnNoticeRecord of(OwnNoticeDue due, String text, boolean sent, Instant now) {
        var record = new OwnNoticeRecord();
        record.process = due.process();
        record.businessKey = due.businessKey();
        record.node = due.node();
        record.name = due.name();
        record.audience = due.notice().audience();
        record.text = text;
        record.sent = sent;
        record.dueAt = now;
        return record;
    }
}
