package io.zhiheng.platform.workflow.camunda;

import java.sql.SQLException;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a use case again when the engine met a simultaneous change, or when the database broke a deadlock at its
 * expense: a timer that interrupts a step deletes its task before the request's row can be locked. Ordered before the
 * transaction's own advice, which comes last, so that each attempt is a transaction of its own.
 */
@Aspect
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class RunAgain {

    static final int FURTHER_ATTEMPTS = 3;
    private static final String DEADLOCK = "40P01";
    private static final Logger log = LoggerFactory.getLogger(RunAgain.class);

    @Around("@within(io.zhiheng.platform.workflow.MovesProcess)")
    Object run(ProceedingJoinPoint useCase) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // inside a transaction that is lost already a further attempt is useless: the caller that opened it decides
            return useCase.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return useCase.proceed();
            } catch (RuntimeException simultaneous) {
                if (attempt > FURTHER_ATTEMPTS || !isSimultaneous(simultaneous)) {
                    throw simultaneous;
                }
                log.info(
                        "Running {} again after a simultaneous change, attempt {}",
                        useCase.getSignature().toShortString(),
                        attempt + 1);
            }
        }
    }

    private static boolean isSimultaneous(RuntimeException failure) {
        return failure instanceof OptimisticLockingException
                || NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException refused
                        && DEADLOCK.equals(refused.getSQLState());
    }
}
