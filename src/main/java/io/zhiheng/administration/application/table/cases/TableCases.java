package io.zhiheng.administration.application.table.cases;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Releases;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.rating.cases.CaseResult;
import io.zhiheng.rating.cases.CaseRun;
import io.zhiheng.rating.cases.DraftScheme;
import io.zhiheng.rating.cases.DraftSchemes;
import io.zhiheng.rating.cases.RatingCase;
import io.zhiheng.rating.cases.ShippedCases;
import io.zhiheng.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The test cases of sets of tables. General tables have none. */
@Component
public class TableCases {

    private static final int TOLD = 5;

    private final TableSets sets;
    private final Releases releases;
    private final ShippedCases shipped;
    private final DraftSchemes schemes;

    TableCases(TableSets sets, Releases releases, ShippedCases shipped, DraftSchemes schemes) {
        this.sets = sets;
        this.releases = releases;
        this.shipped = shipped;
        this.schemes = schemes;
    }

    /** Those that ship first, then own ones in the order in which they were made. */
    public List<BesideCase> all(String subject, KeptCases file) {
        var edition = edition(subject);
        return edition.isEmpty()
                ? List.of()
                : Stream.concat(
                                shipped.of(edition.get()).stream().map(each -> beside(each, null, file)),
                                file.cases().stream().map(each -> beside(each.asked(), each, file)))
                        .toList();
    }

    private static BesideCase beside(RatingCase made, OwnCase own, KeptCases file) {
        return BesideCase.of(made, own, file.mended().get(made.id()));
    }

    /**
     * What stands beside a published version. Beside one that came with a build stand the own cases of the last version
     * that somebody released, as they were made.
     */
    public KeptCases ofVersion(String subject, String number) {
        if (edition(subject).isEmpty()) {
            return KeptCases.NONE;
        }
        var released = release(subject, number);
        return released.isPresent()
                ? KeptCases.in(released.get().files())
                : sets.versions(subject).stream()
                        .dropWhile(version -> !version.number().equals(number))
                        .flatMap(version -> release(subject, version.number()).stream())
                        .findFirst()
                        .map(before -> KeptCases.in(before.files()).asTheyWereMade())
                        .orElse(KeptCases.NONE);
    }

    private Optional<Release> release(String subject, String number) {
        return releases.released(Release.Kind.TABLES, subject, number);
    }

    /** @throws io.zhiheng.platform.rules.TableRefused where the tables cannot be used */
    public DraftScheme scheme(String subject, Map<String, Table> tables) {
        return schemes.of(edition(subject).orElseThrow(), tables);
    }

    /** By the tables in force. */
    public DraftScheme inForce(String subject) {
        return scheme(subject, sets.tablesInForce(subject));
    }

    /** What comes out of all that do not come out as expected. */
    public List<CaseResult> red(String subject, Map<String, Table> tables, KeptCases file) {
        var all = all(subject, file);
        if (all.isEmpty()) {
            return List.of();
        }
        var scheme = scheme(subject, tables);
        return all.stream()
                .map(each -> CaseRun.of(scheme, each.asked()))
                .filter(result -> !result.passed())
                .toList();
    }

    /** @throws RuleBroken {@code cases-red}, naming them */
    public void requireGreen(String subject, Map<String, Table> tables, KeptCases file) {
        var red = red(subject, tables, file).stream().map(CaseResult::id).toList();
        if (!red.isEmpty()) {
            var told = red.stream().limit(TOLD).collect(Collectors.joining("、", "", red.size() > TOLD ? "…" : ""));
            throw RuleBroken.invalid("administration.rule.cases-red", red.size(), told)
                    .with("cases", red);
        }
    }

    /** Of the scheme; empty for a general table. */
    public Optional<String> edition(String subject) {
        return Optional.ofNullable(sets.of(subject).edition());
    }
}
