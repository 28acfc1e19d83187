package io.zhiheng.ownstep.notice;

import io.zhiheng.ownstep.OwnNoticeSent;
import io.zhiheng.ownstep.OwnNoticeWithheld;
import io.zhiheng.ownstep.OwnRecordQueries;
import io.zhiheng.ownstep.OwnRecordView;
import io.zhiheng.platform.workflow.instance.InstanceOwner.Head;
import io.zhiheng.platform.workflow.instance.InstanceOwners;
import io.zhiheng.platform.workflow.notice.OwnNotice;
import io.zhiheng.platform.workflow.notice.OwnNoticeDue;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills in what a process has to tell, in its transaction; no more than a few times for each process and day. */
@Component
class SendOwnNotice {

    /** For one process on one day: whoever goes round and round shall not fill inboxes. */
    static final int MOST_A_DAY = 10;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_VALUE = 100;

    private final OwnNoticeRecords records;
    private final OwnRecordQueries filledIn;
    private final InstanceOwners owners;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendOwnNotice(
            OwnNoticeRecords records,
            OwnRecordQueries filledIn,
            InstanceOwners owners,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.filledIn = filledIn;
        this.owners = owners;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void send(OwnNoticeDue due) {
        var now = clock.instant();
        var head = owners.heads(List.of(due.businessKey())).getOrDefault(due.businessKey(), Head.UNKNOWN);
        var text = due.notice().filled(place -> value(place, due, head));
        if (today(due, now, true) < MOST_A_DAY) {
            records.save(OwnNoticeRecord.of(due, text, true, now));
            events.publishEvent(new OwnNoticeSent(due, head, text));
        } else if (today(due, now, false) == 0) {
            records.save(OwnNoticeRecord.of(due, text, false, now));
            events.publishEvent(new OwnNoticeWithheld("instance:" + due.businessKey(), due.node()));
        }
    }

    private int today(OwnNoticeDue due, Instant now, boolean sent) {
        var midnight = LocalDate.ofInstant(now, ZONE).atStartOfDay(ZONE).toInstant();
        return records.countByBusinessKeyAndDueAtGreaterThanEqualAndSent(due.businessKey(), midnight, sent);
    }

    private String value(String place, OwnNoticeDue due, Head head) {
        var value = OwnNotice.field(place)
                .map(field -> kept(field, due.variables().get(place), due))
                .orElseGet(() -> place.equals("enterprise") ? head.enterprise() : head.number());
        return value == null || value.isBlank()
                ? words.of("ownstep.notice.nothing")
                : value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    private String kept(String field, Object value, OwnNoticeDue due) {
        return value == null ? null : answered(field, due).orElseGet(() -> plain(value));
    }

    /** As it was chosen last, in the words of the form. */
    private Optional<String> answered(String field, OwnNoticeDue due) {
        return filledIn.all(due.businessKey()).stream()
                .flatMap(record -> record.answers().stream())
                .filter(answer -> answer.key().equals(field))
                .map(OwnRecordView.Answer::text)
                .reduce((before, after) -> after);
    }

    private String plain(Object value) {
        if (value instanceof Boolean yes) {
            return words.of("ownstep.notice." + yes);
        }
        return value.toString().replaceAll("\\.0$", "");
    }
}
