package io.zhiheng.platform.workflow.camunda;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a use case again when the engine met a simultaneous change. Ordered before the transaction's own advice, which
 * comes last, so that each attempt is a transaction of its own.
 */
@Aspect
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class RunAgain {

    static final int FURTHER_ATTEMPTS = 3;
    private static final Logger log = LoggerFactory.getLogger(RunAgain.class);

    @Around("@within(io.zhiheng.platform.workflow.MovesProcess)")
    Object run(ProceedingJoinPoint useCase) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // the attempt would repeat inside a transaction that is lost already: whoever opened it decides
            return useCase.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return useCase.proceed();
            } catch (OptimisticLockingException simultaneous) {
                if (attempt > FURTHER_ATTEMPTS) {
                    throw simultaneous;
                }
                log.info("Running {} again after a simultaneous change, attempt {}",
                        useCase.getSignature().toShortString(), attempt + 1);
            }
        }
    }
}
