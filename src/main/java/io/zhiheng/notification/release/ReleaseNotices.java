package io.zhiheng.notification.release;

import io.zhiheng.administration.ReleaseDecided;
import io.zhiheng.notification.application.News.Reach;
import io.zhiheng.notification.application.NewsWords;
import io.zhiheng.notification.application.Recipient;
import io.zhiheng.notification.application.Tell;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who proposed a version of a process what became of it. */
@Component
class ReleaseNotices {

    private final NewsWords wording;
    private final Tell tell;

    ReleaseNotices(NewsWords wording, Tell tell) {
        this.wording = wording;
        this.tell = tell;
    }

    @EventListener
    void tell(ReleaseDecided decided) {
        if (decided.proposedBy().equals(decided.decider())) {
            return;
        }
        var values = new LinkedHashMap<String, String>();
        values.put("process", decided.process());
        values.put("by", decided.by());
        values.put("reason", decided.reason() == null || decided.reason().isEmpty() ? "—" : decided.reason());
        values.put("version", decided.version() == null ? "" : decided.version());
        var topic = decided.version() == null ? "release-refused" : "release-granted";
        tell.execute(
                List.of(new Recipient(decided.proposedBy(), null)),
                wording.news(topic, values, "/staff/processes/" + decided.release(), Reach.INBOX));
    }
}
