package io.zhiheng.catalogue.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.domain.StoredEditions;
import io.zhiheng.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps each edition once it was read, because published ones never change. Which one is current is asked of the
 * database each time, so that a publication on one node holds on all of them at once.
 */
@Component
class PublishedEditions implements Editions, InitializingBean {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final StoredEditions stored;
    private final CatalogueReader reader;
    private final Resource shipped;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Edition> known = new ConcurrentHashMap<>();

    PublishedEditions(
            StoredEditions stored,
            CatalogueReader reader,
            TransactionTemplate transaction,
            Clock clock,
            @Value("classpath:catalogue/catalogue-1.0.yaml") Resource shipped) {
        this.stored = stored;
        this.reader = reader;
        this.transaction = transaction;
        this.clock = clock;
        this.shipped = shipped;
    }

    /** First start: what ships becomes the first edition, before anybody can ask for one. */
    @Override
    public void afterPropertiesSet() {
        if (stored.current().isEmpty()) {
            try (var source = shipped.getInputStream()) {
                publish(reader.read(source));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void publish(Edition edition) {
        try {
            var content = JSON.writeValueAsString(edition);
            transaction.executeWithoutResult(
                    status -> stored.store(edition.number(), edition.title(), content, clock.instant()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Edition current() {
        return byNumber(stored.current().orElseThrow(() -> new NotFound("edition", "current")));
    }

    @Override
    public Edition byNumber(String number) {
        var edition = known.get(number);
        return edition != null ? edition : known.computeIfAbsent(number, this::read);
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
