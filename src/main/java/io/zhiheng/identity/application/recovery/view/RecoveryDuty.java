package io.zhiheng.identity.application.recovery.view;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.duty.PlatformDuty;
import org.springframework.stereotype.Component;

@Component
class RecoveryDuty implements PlatformDuty {

    private final RecoveryQueries queries;

    RecoveryDuty(RecoveryQueries queries) {
        this.queries = queries;
    }

    @Override
    public Waiting waiting(Actor actor) {
        return new Waiting("recoveries", 1, queries.waiting(), "/staff/recoveries");
    }
}
