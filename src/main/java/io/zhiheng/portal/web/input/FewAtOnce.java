package io.zhiheng.portal.web.input;

import io.zhiheng.shared.RuleBroken;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.stereotype.Component;

/** Lets a few do heavy work at the same time and a few more wait for it; bodies have arrived whole at this point. */
@Aspect
@Component
class FewAtOnce {

    private final Semaphore places;
    private final HeavyWorkSettings settings;

    FewAtOnce(HeavyWorkSettings settings) {
        this.places = new Semaphore(settings.atOnce(), true);
        this.settings = settings;
    }

    @Around("@annotation(io.zhiheng.shared.web.HeavyWork)")
    Object run(ProceedingJoinPoint work) throws Throwable {
        if (places.getQueueLength() >= settings.waiting()
                || !places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            throw RuleBroken.busy("shared.rule.busy")
                    .with("retryAfter", settings.patience().toSeconds() + 1);
        }
        try {
            return work.proceed();
        } finally {
            places.release();
        }
    }
}
