package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.rating.domain.RatingScheme;
import io.zhiheng.rating.domain.RatingSchemes;
import io.zhiheng.rating.domain.SchemeId;
import io.zhiheng.shared.NotFound;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The schemes in the form in which they rate: compiled once and kept, because published tables never change. Which one
 * is in force is asked of the database each time, so that a publication reaches all nodes at once; a node that meets a
 * scheme for the first time compiles it then.
 */
@Component
class Schemes implements ApplicationRunner {

    private final RatingSchemes stored;
    private final Editions editions;
    private final RuleCompiler compiler;
    private final Map<SchemeId, CompletableFuture<PreparedScheme>> prepared = new ConcurrentHashMap<>();
    private final Map<String, String> ready = new ConcurrentHashMap<>();

    /** Compiling begins while the rest of the application starts. */
    Schemes(RatingSchemes stored, Editions editions, RuleCompiler compiler, ShippedSchemes shipped) {
        this.stored = stored;
        this.editions = editions;
        this.compiler = compiler;
        var edition = shipped.publish();
        prepare(new SchemeId(edition, numberInForce(edition)));
    }

    /** Not ready before the scheme in force is compiled. */
    @Override
    public void run(ApplicationArguments args) {
        var edition = editions.current().number();
        prepared(edition, numberInForce(edition));
    }

    /**
     * While this node compiles what was published a moment ago, the one before still counts here: nobody who begins
     * waits for that.
     */
    String numberInForce(String edition) {
        var published = published(edition);
        var before = ready.get(edition);
        if (before == null || before.equals(published)) {
            return published;
        }
        var preparing = prepared.get(new SchemeId(edition, published));
        if (preparing != null && preparing.isDone()) {
            ready.put(edition, published);
            return published;
        }
        return before;
    }

    private String published(String edition) {
        return stored.numberInForce(edition).orElseThrow(() -> new NotFound("rating-scheme", edition));
    }

    /** What another node published is compiled here before anybody asks for it. */
    @Scheduled(fixedDelay = 1_000)
    void keepUp() {
        var current = editions.current().number();
        ready.putIfAbsent(current, published(current));
        for (var edition : ready.keySet()) {
            var id = new SchemeId(edition, published(edition));
            if (!prepared.containsKey(id)) {
                prepare(id);
            }
        }
    }

    PreparedScheme prepared(String edition, String number) {
        var id = new SchemeId(edition, number);
        var preparing = prepared.get(id);
        try {
            return (preparing == null ? prepare(id) : preparing).join();
        } catch (CompletionException e) {
            prepared.remove(id);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What was compiled to see whether it can be used need not be compiled again. */
    void keep(SchemeId id, PreparedScheme scheme) {
        prepared.putIfAbsent(id, CompletableFuture.completedFuture(scheme));
        ready.put(id.edition(), id.number());
    }

    private CompletableFuture<PreparedScheme> prepare(SchemeId id) {
        var scheme = stored.findById(id).orElseThrow(() -> new NotFound("rating-scheme", id));
        var edition = editions.byNumber(id.edition());
        return prepared.computeIfAbsent(
                id, key -> CompletableFuture.supplyAsync(() -> compile(scheme, edition), Schemes::onItsOwn));
    }

    /** Not on a pool: the rule engine looks for its parts through the thread's class loader. */
    private static void onItsOwn(Runnable compiling) {
        var thread = new Thread(compiling, "compile-rating-scheme");
        thread.setContextClassLoader(Schemes.class.getClassLoader());
        thread.setDaemon(true);
        thread.start();
    }

    private PreparedScheme compile(RatingScheme scheme, Edition edition) {
        var name = "rating-scheme-" + edition.number() + "-" + scheme.getId().number();
        return PreparedScheme.of(edition, StoredTables.read(scheme.tables()), compiler, name);
    }
}
