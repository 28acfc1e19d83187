package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.rules.Table;
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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At start: every shipped edition and the current one get a scheme if they have none, and the tables of the newest
 * shipped one are published anew when they changed since they were last shipped. What an administrator published is
 * never overridden.
 */
@Component
class ShippedSchemes {

    private static final Logger log = LoggerFactory.getLogger(ShippedSchemes.class);
    /** Where the tables of each shipped edition lie. Those of an older one stay as they are. */
    private static final NavigableMap<String, String> RULES =
            new TreeMap<>(Map.of("1.0", "rules/edition-1.0/", "1.1", "rules/", "1.2", "rules/"));

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
        for (var number : RULES.keySet()) {
            once(number, () -> publishShipped(number));
        }
        once(edition.number(), () -> draftFor(edition));
        return edition.number();
    }

    private void once(String edition, Runnable publishing) {
        try {
            transaction.executeWithoutResult(status -> publishing.run());
        } catch (DataIntegrityViolationException alreadyDoneByAnotherNode) {
            log.info("Another node published the rating scheme of edition {}", edition);
        }
    }

    private void publishShipped(String edition) {
        var inForce = stored.inForce(edition).orElse(null);
        if (inForce == null) {
            var first = new SchemeId(edition, FIRST_NUMBER);
            editedBefore(edition)
                    .ifPresentOrElse(
                            before -> save(first, Origin.EDITED, before.tables()),
                            () -> save(first, Origin.SHIPPED, shipped(edition)));
        } else if (edition.equals(RULES.lastKey())
                && inForce.isShipped()
                && !inForce.tables().equals(shipped(edition))) {
            inForce.giveWay();
            stored.saveAndFlush(inForce);
            save(inForce.getId().next(), Origin.SHIPPED, shipped(edition));
        }
    }

    /** What an administrator made of the tables that the edition shares with the one before holds for it too. */
    private Optional<RatingScheme> editedBefore(String edition) {
        return Optional.ofNullable(RULES.lowerEntry(edition))
                .filter(before -> before.getValue().equals(RULES.get(edition)))
                .flatMap(before -> stored.inForce(before.getKey()))
                .filter(scheme -> !scheme.isShipped());
    }

    /** An edition that did not ship is rated by what its catalogue says. */
    private void draftFor(Edition edition) {
        if (stored.inForce(edition.number()).isEmpty()) {
            save(new SchemeId(edition.number(), FIRST_NUMBER), Origin.DRAFTED, drafted(edition));
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

    /** What ships for the edition, where these tables are just that. */
    static Optional<Map<String, String>> equalTo(String edition, Map<String, Table> tables) {
        return Optional.of(edition)
                .filter(RULES::containsKey)
                .map(ShippedSchemes::shipped)
                .filter(shipped -> StoredTables.read(shipped).equals(tables));
    }

    /** The tables in the folder of the edition; an older one has fewer. */
    private static Map<String, String> shipped(String edition) {
        var tables = new LinkedHashMap<String, String>();
        for (var form : SchemeForms.ALL) {
            var file = new ClassPathResource(RULES.get(edition) + form.name() + ".csv");
            if (file.exists()) {
                tables.put(form.name(), text(file));
            }
        }
        return tables;
    }

    private static String text(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
