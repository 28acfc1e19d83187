package io.zhiheng.administration.application.instance;

import io.zhiheng.platform.workflow.instance.Incidents;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has failed for good and waits for an administrator. */
@Component
@Transactional(readOnly = true)
public class IncidentQueries {

    private final Incidents incidents;
    private final IncidentLines lines;

    IncidentQueries(Incidents incidents, IncidentLines lines) {
        this.incidents = incidents;
        this.lines = lines;
    }

    /** @param newest the first of them @param total how many there are */
    public record Waiting(List<IncidentLine> newest, long total) {}

    public Waiting waiting(int most) {
        var found = incidents.list(null, null, 0, most);
        return new Waiting(lines.of(found.items()), found.total());
    }

    List<IncidentLine> of(String businessKey) {
        return lines.of(incidents.of(businessKey));
    }
}
