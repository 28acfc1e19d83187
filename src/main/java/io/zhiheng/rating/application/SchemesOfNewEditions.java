package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.FirstSchemes;
import io.zhiheng.rating.check.SchemeCheck;
import io.zhiheng.rating.domain.RatingScheme;
import io.zhiheng.rating.domain.RatingSchemes;
import io.zhiheng.rating.domain.SchemeId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class SchemesOfNewEditions implements FirstSchemes {

    private static final String FIRST_NUMBER = "1.0";

    private final RatingSchemes stored;
    private final Schemes schemes;
    private final Editions editions;
    private final RuleCompiler compiler;
    private final Clock clock;

    SchemesOfNewEditions(RatingSchemes stored, Schemes schemes, Editions editions, RuleCompiler compiler, Clock clock) {
        this.stored = stored;
        this.schemes = schemes;
        this.editions = editions;
        this.compiler = compiler;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public First drafted(Edition edition, String preceding) {
        var tables = tables(edition, preceding);
        return new First(tables, SchemeCheck.findings(edition, tables));
    }

    @Override
    @Transactional
    public String publish(Edition edition, String preceding) {
        var id = new SchemeId(edition.number(), FIRST_NUMBER);
        var tables = tables(edition, preceding);
        var prepared =
                PreparedScheme.of(edition, tables, compiler, "rating-scheme-" + edition.number() + "-" + FIRST_NUMBER);
        var contents = new LinkedHashMap<String, String>();
        tables.forEach((name, table) -> contents.put(name, table.toCsv()));
        stored.saveAndFlush(RatingScheme.published(id, RatingScheme.Origin.DRAFTED, contents, clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                schemes.keep(id, prepared);
            }
        });
        return FIRST_NUMBER;
    }

    private Map<String, Table> tables(Edition edition, String preceding) {
        var before = preceding == null ? null : stored.inForce(preceding).orElse(null);
        return before == null
                ? FollowingTables.of(edition, Map.of(), 0)
                : FollowingTables.of(
                        edition,
                        StoredTables.read(before.tables()),
                        editions.byNumber(preceding).levels().size());
    }
}
