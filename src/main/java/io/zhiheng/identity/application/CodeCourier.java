package io.zhiheng.identity.application;

import io.zhiheng.identity.application.CodeMessages.CodeMade;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands codes to the vendor in the background: the answer comes as soon for a mobile that no account has as for one
 * that some account has.
 */
@Component
class CodeCourier {

    private static final Logger log = LoggerFactory.getLogger(CodeCourier.class);
    private static final int COURIERS = 4;
    private static final int WAITING = 1000;

    private final ThreadPoolExecutor couriers = new ThreadPoolExecutor(
            COURIERS, COURIERS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING), work -> {
                var courier = new Thread(work, "sms-codes");
                courier.setDaemon(true);
                return courier;
            });
    private final ShortMessages messages;
    private final Words words;

    CodeCourier(ShortMessages messages, Words words) {
        this.messages = messages;
        this.words = words;
        couriers.allowCoreThreadTimeOut(true);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void take(CodeMade made) {
        try {
            couriers.execute(() -> deliver(made));
        } catch (RejectedExecutionException full) {
            log.error("A code was not sent: {} wait to be", WAITING);
        }
    }

    private void deliver(CodeMade made) {
        if (!made.tell()) {
            return;
        }
        var text = words.of("identity.sms.code." + made.purpose(), made.code(), SmsCode.VALID.toMinutes());
        try {
            messages.send(new ShortMessage(made.mobile(), CodeMessages.TEMPLATE, Map.of("code", made.code()), text));
        } catch (RuleBroken notNow) {
            log.warn("A code was not sent: {}", notNow.getMessage());
        }
    }

    @PreDestroy
    void finish() throws InterruptedException {
        couriers.shutdown();
        if (!couriers.awaitTermination(5, TimeUnit.SECONDS)) {
            log.warn(
                    "{} codes were not sent before the end", couriers.getQueue().size());
        }
    }
}
