package io.zhiheng.assessment.web.live;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.live.ChangeQueries;
import io.zhiheng.assessment.application.live.Watched;
import io.zhiheng.identity.standing.SignIn;
import io.zhiheng.identity.standing.SignIns;
import io.zhiheng.platform.signal.SignalsHeard;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * All streams of this instance. One thread looks after them: it asks once for each self-assessment that is watched,
 * however many watch it, and ends the streams of people who are let in no more.
 */
@Component
class Streams implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Streams.class);
    private static final long BEAT = 1_500;
    private static final int MOST_OF_ACCOUNT = 60;
    private static final int MOST = 2_000;
    private static final String AGAIN_AFTER = "15";

    private record Key(EnterpriseId enterprise, SelfAssessmentId id) {}

    private record Audience(Watched watched, List<OpenStream> streams) {}

    private final ChangeQueries changes;
    private final SignIns signIns;
    private final Clock clock;
    private final Map<Key, Audience> audiences = new HashMap<>();
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "streams");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;

    Streams(ChangeQueries changes, SignIns signIns, Clock clock) {
        this.changes = changes;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** @throws RuleBroken {@code too-many-streams} where the account, or this instance, holds enough of them */
    synchronized SseEmitter open(Actor actor, SelfAssessmentId id, SignIn signIn) {
        var all = all();
        if (all.size() >= MOST
                || all.stream()
                                .filter(each -> each.account().equals(actor.account()))
                                .count()
                        >= MOST_OF_ACCOUNT) {
            throw RuleBroken.tooMany("assessment.rule.too-many-streams").with("retryAfter", AGAIN_AFTER);
        }
        var stream = new OpenStream(actor.account(), signIn);
        var audience = audiences.computeIfAbsent(
                new Key(actor.enterprise(), id),
                key -> new Audience(new Watched(actor, id, clock.instant()), new ArrayList<>()));
        audience.streams().add(stream);
        keeper.execute(() -> quietly(() -> greet(audience, stream)));
        return stream.emitter();
    }

    /** Whoever comes in hears who is there; those who were there hear the rest of the news. */
    private synchronized void greet(Audience audience, OpenStream stream) {
        tellNews(audience);
        stream.greet(audience.watched().people());
    }

    @EventListener
    void hear(SignalsHeard signals) {
        if (running) {
            keeper.execute(() -> quietly(() -> tell(signals.topics())));
        }
    }

    private synchronized void tell(Set<UUID> enterprises) {
        audiences.forEach((key, audience) -> {
            if (enterprises.isEmpty() || enterprises.contains(key.enterprise().value())) {
                tellNews(audience);
            }
        });
    }

    private void tellNews(Audience audience) {
        var news = audience.watched().news(changes);
        for (var stream : audience.streams()) {
            news.changes().forEach(stream::tell);
            if (news.people() != null) {
                stream.tell(news.people());
            }
        }
    }

    /** Ends what may go on no more, and tells who has gone without a word. */
    private synchronized void beat() {
        var all = all();
        if (all.isEmpty()) {
            return;
        }
        var holding = signIns.holding(all.stream().map(OpenStream::signIn).toList());
        all.stream().filter(each -> !holding.contains(each.signIn())).forEach(OpenStream::end);
        all.forEach(OpenStream::beat);
        audiences.values().forEach(each -> each.streams().removeIf(OpenStream::isOver));
        audiences.values().removeIf(each -> each.streams().isEmpty());
        tellWhoMoved();
    }

    private void tellWhoMoved() {
        if (audiences.isEmpty()) {
            return;
        }
        var people = changes.people(
                audiences.keySet().stream().map(Key::id).distinct().toList());
        audiences.forEach((key, audience) -> {
            var now = people.getOrDefault(key.id(), List.of());
            if (audience.watched().moved(now)) {
                audience.streams().forEach(each -> each.tell(now));
            }
        });
    }

    private List<OpenStream> all() {
        return audiences.values().stream()
                .flatMap(each -> each.streams().stream())
                .toList();
    }

    /** While the database is away nobody hears anything; pages ask by themselves meanwhile. */
    private static void quietly(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException away) {
            log.debug("Nothing told", away);
        }
    }

    @Override
    public void start() {
        running = true;
        keeper.scheduleWithFixedDelay(() -> quietly(this::beat), BEAT, BEAT, TimeUnit.MILLISECONDS);
    }

    /** Before the server waits for calls that are under way. */
    @Override
    public synchronized void stop() {
        running = false;
        keeper.shutdownNow();
        all().forEach(OpenStream::end);
        audiences.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
