package io.zhiheng.rating.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableForm;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.platform.rules.kept.KeptTables;
import io.zhiheng.platform.rules.kept.TableSet;
import io.zhiheng.platform.rules.kept.TableVersion;
import io.zhiheng.rating.check.SchemeCheck;
import io.zhiheng.rating.domain.RatingScheme;
import io.zhiheng.rating.domain.RatingSchemes;
import io.zhiheng.rating.domain.SchemeId;
import io.zhiheng.rating.drools.SchemeForms;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rating schemes as they are looked after: one set of tables for each edition. */
@Component
class KeptSchemes implements KeptTables {

    private static final String SUBJECT = "scheme-";

    private final RatingSchemes stored;
    private final Schemes schemes;
    private final Editions editions;
    private final UnreleasedSchemes unreleased;
    private final Clock clock;

    KeptSchemes(RatingSchemes stored, Schemes schemes, Editions editions, UnreleasedSchemes unreleased, Clock clock) {
        this.stored = stored;
        this.schemes = schemes;
        this.editions = editions;
        this.unreleased = unreleased;
        this.clock = clock;
    }

    /** The edition that is in force first, then the newest. */
    @Override
    public List<TableSet> sets() {
        var current = editions.current().number();
        var headings = new LinkedHashMap<String, List<String>>();
        SchemeForms.ALL.forEach(form -> headings.put(form.name(), SchemeForms.headings(form)));
        return stored.editions().stream()
                .sorted(Comparator.comparing((String edition) -> edition.equals(current))
                        .thenComparing(KeptSchemes::comparable)
                        .reversed())
                .map(edition ->
                        new TableSet(SUBJECT + edition, edition, edition.equals(current), SchemeForms.ALL, headings))
                .toList();
    }

    @Override
    public List<TableVersion> versions(String subject) {
        return stored.of(edition(subject).number()).stream()
                .filter(scheme -> scheme.publishedAt() != null)
                .sorted(Comparator.comparing((RatingScheme scheme) ->
                                comparable(scheme.getId().number()))
                        .reversed())
                .map(scheme -> new TableVersion(
                        scheme.getId().number(), scheme.isInForce(), !scheme.isEdited(), scheme.publishedAt()))
                .toList();
    }

    @Override
    public Map<String, Table> tables(String subject, String number) {
        var id = new SchemeId(edition(subject).number(), number);
        var scheme = stored.findById(id).orElseThrow(() -> new NotFound("rating-scheme", id));
        var read = StoredTables.read(scheme.tables());
        var ordered = new LinkedHashMap<String, Table>();
        SchemeForms.ALL.stream().map(TableForm::name).forEach(name -> ordered.put(name, read.get(name)));
        return ordered;
    }

    @Override
    public List<Finding> check(String subject, Map<String, Table> tables) {
        return SchemeCheck.findings(edition(subject), tables);
    }

    @Override
    public String publish(String subject, String base, Map<String, Table> tables) {
        var edition = edition(subject);
        var before = stored.lockInForce(edition.number())
                .filter(scheme -> scheme.getId().number().equals(base))
                .orElseThrow(() -> RuleBroken.conflict("platform.rule.published-meanwhile"));
        var id = before.getId().next();
        var prepared = unreleased.prepared(edition.number(), tables);
        before.giveWay();
        stored.saveAndFlush(before);
        stored.saveAndFlush(scheme(id, tables));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                schemes.keep(id, prepared);
            }
        });
        return id.number();
    }

    /** What goes back to the tables that ship follows them again when a build changes them. */
    private RatingScheme scheme(SchemeId id, Map<String, Table> tables) {
        return ShippedSchemes.equalTo(id.edition(), tables)
                .map(shipped -> RatingScheme.published(id, RatingScheme.Origin.SHIPPED, shipped, clock.instant()))
                .orElseGet(() -> {
                    var contents = new LinkedHashMap<String, String>();
                    tables.forEach((name, table) -> contents.put(name, table.toCsv()));
                    return RatingScheme.published(id, RatingScheme.Origin.EDITED, contents, clock.instant());
                });
    }

    private Edition edition(String subject) {
        if (!subject.startsWith(SUBJECT)) {
            throw new NotFound("rule-tables", subject);
        }
        return editions.byNumber(subject.substring(SUBJECT.length()));
    }

    /** {@code 1.10} comes after {@code 1.9}. */
    private static String comparable(String number) {
        return number.replaceAll("\\d+", "000000$0").replaceAll("0*(\\d{7})(?=\\D|$)", "$1");
    }
}
