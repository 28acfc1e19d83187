package io.zhiheng.portal.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.web.HeavyWork;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;

class FewAtOnceTest {

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Press press = press(new HeavyWorkSettings(2, 40, Duration.ofMillis(50)));

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldWhenToComeAgain() throws Exception {
        var first = work();
        var second = work();
        begun.await();
        var refusal = catchThrowableOfType(RuleBroken.class, press::run);
        assertThat(refusal.kind()).isEqualTo(RuleBroken.Kind.BUSY);
        assertThat(refusal.retryAfter()).contains("1");
        goOn.countDown();
        first.join();
        second.join();
        press.run();
    }

    private Thread work() {
        var thread = new Thread(press::run);
        thread.start();
        return thread;
    }

    private Press press(HeavyWorkSettings settings) {
        var factory = new AspectJProxyFactory(new Press(begun, goOn));
        factory.setProxyTargetClass(true);
        factory.addAspect(new FewAtOnce(settings));
        return factory.getProxy();
    }

    static class Press {

        private final CountDownLatch begun;
        private final CountDownLatch goOn;

        Press() {
            this(null, null);
        }

        Press(CountDownLatch begun, CountDownLatch goOn) {
            this.begun = begun;
            this.goOn = goOn;
        }

        @HeavyWork
        public void run() {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
