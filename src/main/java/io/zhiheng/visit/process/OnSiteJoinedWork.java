package io.zhiheng.visit.process;

import io.zhiheng.platform.workflow.task.JoinedWork;
import io.zhiheng.shared.Actor;
import io.zhiheng.visit.application.JoinedVisits;
import java.util.List;
import org.springframework.stereotype.Component;

/** What members of a team do on site stands in their task lists, though the lead holds the step. */
@Component
class OnSiteJoinedWork implements JoinedWork {

    private final JoinedVisits visits;

    OnSiteJoinedWork(JoinedVisits visits) {
        this.visits = visits;
    }

    @Override
    public List<Part> of(Actor actor) {
        return actor.institution() == null ? List.of() : visits.of(actor.account());
    }
}
