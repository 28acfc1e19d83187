package io.zhiheng.assessment.web.live;

import io.zhiheng.assessment.application.live.LiveChange;
import io.zhiheng.assessment.application.live.Person;
import io.zhiheng.identity.standing.SignIn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream to one browser. No thread waits on it. */
final class OpenStream {

    private static final long WITHOUT_END = 0L;
    private static final long TRY_AGAIN_AFTER = 2_000;

    private final SseEmitter emitter = new SseEmitter(WITHOUT_END);
    private final UUID account;
    private final SignIn signIn;
    private volatile boolean over;

    OpenStream(UUID account, SignIn signIn) {
        this.account = account;
        this.signIn = signIn;
        emitter.onCompletion(() -> over = true);
        emitter.onTimeout(() -> over = true);
        emitter.onError(failure -> over = true);
    }

    SseEmitter emitter() {
        return emitter;
    }

    UUID account() {
        return account;
    }

    SignIn signIn() {
        return signIn;
    }

    boolean isOver() {
        return over;
    }

    void greet(List<Person> people) {
        send(SseEmitter.event().reconnectTime(TRY_AGAIN_AFTER).comment("zhiheng"));
        tell(people);
    }

    void tell(LiveChange change) {
        send(SseEmitter.event().name("changed").data(change, MediaType.APPLICATION_JSON));
    }

    void tell(List<Person> people) {
        send(SseEmitter.event().name("presence").data(Map.of("people", people), MediaType.APPLICATION_JSON));
    }

    /** Shows whether anybody still hears it, to proxies too. */
    void beat() {
        send(SseEmitter.event().comment(""));
    }

    void end() {
        over = true;
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        if (over) {
            return;
        }
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            over = true;
        }
    }
}
