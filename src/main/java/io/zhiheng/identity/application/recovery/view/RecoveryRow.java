package io.zhiheng.identity.application.recovery.view;

import io.zhiheng.identity.domain.recovery.RecoveryApplication;
import io.zhiheng.identity.domain.recovery.RecoveryState;
import java.time.Instant;
import java.util.UUID;

/** A line of the administrators' list. @param known whether there is an account as it was named */
public record RecoveryRow(
        UUID id,
        String number,
        String account,
        String enterprise,
        String contact,
        RecoveryState state,
        boolean known,
        Instant askedAt,
        Instant effectiveAt,
        String examinedByName) {

    static RecoveryRow of(RecoveryApplication one) {
        var course = one.course();
        return new RecoveryRow(
                one.id(),
                one.number(),
                one.wish().accountTyped(),
                one.wish().enterpriseName(),
                one.wish().contact(),
                one.state(),
                one.account() != null,
                course.askedAt(),
                course.effectiveAt(),
                course.examinedByName());
    }
}
