package io.zhiheng.catalogue.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.domain.StoredEditions;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.OnceInTransaction;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps each edition once it was read, because published ones never change. Which one is current is asked of the
 * database for each page, so that a publication on one node holds on all of them at once.
 */
@Component
class PublishedEditions implements Editions, EditionRegister, InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(PublishedEditions.class);
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final StoredEditions stored;
    private final ShippedEditions shipped;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Edition> known = new ConcurrentHashMap<>();
    private final OnceInTransaction once = new OnceInTransaction();

    PublishedEditions(StoredEditions stored, ShippedEditions shipped, TransactionTemplate transaction, Clock clock) {
        this.stored = stored;
        this.shipped = shipped;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What ships becomes an edition before anybody can ask for one. The newest comes into force where a shipped one is
     * in force; where an administrator's is, it waits to be brought into force.
     */
    @Override
    public void afterPropertiesSet() {
        var before = stored.current();
        for (var number : ShippedEditions.NUMBERS) {
            if (!stored.existsByNumber(number)) {
                publish(shipped.byNumber(number));
                if (before.isEmpty() || ShippedEditions.NUMBERS.contains(before.get())) {
                    bringIntoForce(number);
                } else {
                    log.info("Edition {} ships with this build and can be brought into force", number);
                }
            }
        }
    }

    @Override
    public void bringIntoForce(String number) {
        if (!stored.existsByNumber(number)) {
            throw new NotFound("edition", number);
        }
        transaction.executeWithoutResult(status -> stored.bringIntoForce(number, clock.instant()));
    }

    @Override
    public void publish(Edition edition) {
        try {
            var content = JSON.writeValueAsString(edition);
            transaction.executeWithoutResult(status ->
                    stored.store(edition.number(), edition.code(), edition.title(), content, clock.instant()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Edition current() {
        return byNumber(once.answer(
                "current", () -> stored.current().orElseThrow(() -> new NotFound("edition", "current"))));
    }

    @Override
    public Edition holdCurrent() {
        stored.holdCurrent();
        return byNumber(stored.current().orElseThrow(() -> new NotFound("edition", "current")));
    }

    @Override
    public Edition byNumber(String number) {
        var edition = known.get(number);
        return edition != null ? edition : known.computeIfAbsent(number, this::read);
    }

    @Override
    public boolean exists(String number) {
        return stored.existsByNumber(number);
    }

    @Override
    public List<Registered> all() {
        var current = stored.current().orElse("");
        return stored.rows().stream()
                .map(row -> new Registered(
                        row.getCode(),
                        row.getNumber(),
                        row.getTitle(),
                        row.getPublishedAt(),
                        row.getNumber().equals(current),
                        row.getSince(),
                        ShippedEditions.NUMBERS.contains(row.getNumber())))
                .toList();
    }

    @Override
    public void lockInForce() {
        stored.lockCurrent();
    }

    private Edition read(String number) {
        var row = stored.findById(number).orElseThrow(() -> new NotFound("edition", number));
        try {
            return JSON.readValue(row.content(), Edition.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
