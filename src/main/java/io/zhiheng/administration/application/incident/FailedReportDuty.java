package io.zhiheng.administration.application.incident;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.duty.PlatformDuty;
import org.springframework.stereotype.Component;

@Component
class FailedReportDuty implements PlatformDuty {

    private final IncidentQueries queries;

    FailedReportDuty(IncidentQueries queries) {
        this.queries = queries;
    }

    @Override
    public Waiting waiting(Actor actor) {
        return new Waiting(
                "failed-reports", 3, queries.page(actor, "", "", 0, 1).getTotalElements(), "/staff/failed-reports");
    }
}
