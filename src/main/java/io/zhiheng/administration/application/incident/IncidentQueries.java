package io.zhiheng.administration.application.incident;

import io.zhiheng.administration.application.instance.InstanceSearching;
import io.zhiheng.platform.workflow.instance.IncidentFilter;
import io.zhiheng.platform.workflow.instance.Incidents;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has failed for good and waits for an administrator. */
@Component
@Transactional(readOnly = true)
public class IncidentQueries {

    private static final int MOST = 200;

    private final Incidents incidents;
    private final IncidentLines lines;
    private final InstanceSearching searching;
    private final RetryRights rights;

    IncidentQueries(Incidents incidents, IncidentLines lines, InstanceSearching searching, RetryRights rights) {
        this.incidents = incidents;
        this.lines = lines;
        this.searching = searching;
        this.rights = rights;
    }

    /** @param newest the first of them @param total how many there are */
    public record Waiting(List<IncidentLine> newest, long total) {}

    public Waiting waiting(int most) {
        var found = incidents.list(IncidentFilter.ALL, 0, most);
        return new Waiting(lines.of(found.items()), found.total());
    }

    /**
     * Newest first; of the platform's administrators those of their steps alone.
     *
     * @param process id of the model; blank for all
     * @param words an id, a number or a part of an enterprise's name; blank for all
     */
    public Page<IncidentLine> page(Actor actor, String process, String words, int page, int size) {
        var paging = PageRequest.of(Math.max(0, page), Math.min(MOST, Math.max(1, size)));
        var filter = new IncidentFilter(
                process.isBlank() ? null : process,
                searching.keys(words),
                actor.is(Role.PLATFORM_ADMIN) ? rights.ofPlatform() : null);
        var found = incidents.list(filter, paging.getOffset(), paging.getPageSize());
        return new PageImpl<>(lines.of(found.items()), paging, found.total());
    }

    public List<IncidentLine> of(String businessKey) {
        return lines.of(incidents.of(businessKey));
    }
}
