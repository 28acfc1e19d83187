package io.zhiheng.platform.workflow.vetting;

import java.time.Duration;

/** No timer of a model keeps the engine busy: how long it lasts at least, and how often it repeats at most. */
class TimerBounds {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration SHORTEST_RETRY = Duration.ofMinutes(1);
    private static final int MOST_TIMES = 20;

    private TimerBounds() {}

    static void check(ModelElement model, ModelFaults findings) {
        model.all("timeDuration")
                .forEach(timer -> Span.of(timer.text())
                        .ifPresent(span -> longEnough(timer, span, SHORTEST, "timer-short", findings)));
        model.all("timeCycle").forEach(timer -> check(timer, SHORTEST, "timer-short", findings));
        model.all("camunda:failedJobRetryTimeCycle")
                .forEach(retry -> check(retry, SHORTEST_RETRY, "retry-short", findings));
    }

    private static void check(ModelElement element, Duration shortest, String messageKey, ModelFaults findings) {
        Repetition.of(element.text()).ifPresent(repetition -> {
            longEnough(element, repetition.pause(), shortest, messageKey, findings);
            if (repetition.times() > MOST_TIMES) {
                findings.add(element, "timer-often", element.text(), MOST_TIMES);
            }
        });
    }

    private static void longEnough(
            ModelElement element, Span span, Duration shortest, String messageKey, ModelFaults findings) {
        if (span.isShorterThan(shortest)) {
            findings.add(element, messageKey, element.text());
        }
    }
}
