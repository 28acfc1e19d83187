package io.zhiheng.notification.occasion;

import io.zhiheng.notification.application.News;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.StaffRecipients;
import io.zhiheng.notification.application.Tell;
import io.zhiheng.notification.domain.AboutRequest;
import io.zhiheng.request.TaskHandedOver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who got a task from a manager, and who had it before. */
@Component
class HandOverNotices {

    private final StaffRecipients staff;
    private final NewsWords wording;
    private final Tell tell;

    HandOverNotices(StaffRecipients staff, NewsWords wording, Tell tell) {
        this.staff = staff;
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(TaskHandedOver task) {
        tell(task, task.to(), "task-received", task.page(), Reach.BY_DAY);
        if (task.from() != null) {
            tell(task, task.from(), "task-taken-over", null, Reach.INBOX);
        }
    }

    private void tell(TaskHandedOver task, UUID account, String topic, String link, Reach reach) {
        if (!account.equals(task.by().account())) {
            tell.execute(staff.of(task.institution(), List.of(account)), news(task, "review." + topic, link, reach));
        }
    }

    private News news(TaskHandedOver task, String topic, String link, Reach reach) {
        var subject = wording.words(topic + ".subject", task.task());
        var text = wording.words(
                topic + ".text",
                task.task(),
                task.number(),
                task.enterpriseName(),
                task.by().name(),
                task.reason(),
                task.toName());
        var values = new LinkedHashMap<String, String>();
        values.put("what", subject);
        values.put("number", task.number());
        values.put("enterprise", task.enterpriseName());
        return new News(
                topic,
                subject,
                text,
                wording.words("review.message", subject, task.number(), task.enterpriseName()),
                values,
                link,
                new AboutRequest(task.request().value(), task.number(), task.enterpriseName()),
                reach,
                false);
    }
}
