package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.domain.RatingScheme;
import io.zhiheng.rating.domain.RatingScheme.Origin;
import io.zhiheng.rating.domain.RatingSchemes;
import io.zhiheng.rating.domain.SchemeId;
import io.zhiheng.rating.drools.SchemeForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start: the current edition gets a scheme if it has none, and the tables that ship are published anew when they
 * changed since they were last shipped. What an administrator published is never overridden.
 */
@Component
class ShippedSchemes {

    private static final Logger log = LoggerFactory.getLogger(ShippedSchemes.class);
    private static final String SHIPPED_EDITION = "1.0";
    private static final String FIRST_NUMBER = "1.0";

    private final RatingSchemes stored;
    private final Editions editions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedSchemes(RatingSchemes stored, Editions editions, TransactionTemplate transaction, Clock clock) {
        this.stored = stored;
        this.editions = editions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return number of the current edition, which has a scheme in force now */
    String publish() {
        var edition = editions.current();
        try {
            transaction.executeWithoutResult(status -> publishFor(edition));
        } catch (DataIntegrityViolationException alreadyDoneByAnotherNode) {
            log.info("Another node published the rating scheme of edition {}", edition.number());
        }
        return edition.number();
    }

    private void publishFor(Edition edition) {
        var isShipped = edition.number().equals(SHIPPED_EDITION);
        var inForce = stored.inForce(edition.number()).orElse(null);
        if (inForce == null) {
            save(
                    new SchemeId(edition.number(), FIRST_NUMBER),
                    isShipped ? Origin.SHIPPED : Origin.DRAFTED,
                    isShipped ? shipped() : drafted(edition));
        } else if (isShipped && inForce.isShipped() && !inForce.tables().equals(shipped())) {
            inForce.giveWay();
            stored.saveAndFlush(inForce);
            save(inForce.getId().next(), Origin.SHIPPED, shipped());
        }
    }

    private void save(SchemeId id, Origin origin, Map<String, String> tables) {
        stored.saveAndFlush(RatingScheme.published(id, origin, tables, clock.instant()));
        log.info("Rating scheme {} of edition {} is in force", id.number(), id.edition());
    }

    private static Map<String, String> drafted(Edition edition) {
        var tables = new LinkedHashMap<String, String>();
        SchemeDraft.of(edition).forEach((name, table) -> tables.put(name, table.toCsv()));
        return tables;
    }

    private static Map<String, String> shipped() {
        var tables = new LinkedHashMap<String, String>();
        SchemeForms.ALL.forEach(form -> {
            try {
                tables.put(
                        form.name(),
                        new ClassPathResource("rules/" + form.name() + ".csv")
                                .getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return tables;
    }
}
