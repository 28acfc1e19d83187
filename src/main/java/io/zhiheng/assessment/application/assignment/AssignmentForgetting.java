package io.zhiheng.assessment.application.assignment;

import io.zhiheng.assessment.domain.assignment.IndicatorAssignments;
import io.zhiheng.identity.AccountClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has left looks after nothing any more; else nobody could write there. */
@Component
class AssignmentForgetting {

    private final IndicatorAssignments assignments;

    AssignmentForgetting(IndicatorAssignments assignments) {
        this.assignments = assignments;
    }

    @EventListener
    @Transactional
    void forget(AccountClosed closed) {
        assignments.deleteByAccount(closed.account());
    }
}
