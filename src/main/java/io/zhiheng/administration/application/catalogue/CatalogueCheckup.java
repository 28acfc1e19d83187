package io.zhiheng.administration.application.catalogue;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.difference.TableDifference;
import io.zhiheng.administration.application.table.difference.TableDifferences;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.difference.CatalogueDifferences;
import io.zhiheng.catalogue.difference.ElementChange;
import io.zhiheng.catalogue.difference.ElementChange.Change;
import io.zhiheng.catalogue.exchange.CatalogueFiles;
import io.zhiheng.catalogue.exchange.CatalogueFiles.Sent;
import io.zhiheng.platform.rules.TableRefused.Finding;
import io.zhiheng.rating.FirstSchemes;
import io.zhiheng.shared.Words;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that can be said of a catalogue before it becomes an edition; nothing is stored. */
@Component
@Transactional(readOnly = true)
public class CatalogueCheckup {

    private static final int TOLD_AT_ONCE = 1_000;
    private static final String SCHEME = "scheme-";

    private final CatalogueFiles files;
    private final Editions editions;
    private final EditionRegister register;
    private final CatalogueDifferences differences;
    private final AnswersAtStake answers;
    private final FirstSchemes schemes;
    private final TableSets sets;
    private final TableDifferences tables;
    private final ModelOfEdition models;
    private final Words words;

    CatalogueCheckup(
            CatalogueFiles files,
            Editions editions,
            EditionRegister register,
            CatalogueDifferences differences,
            AnswersAtStake answers,
            FirstSchemes schemes,
            TableSets sets,
            TableDifferences tables,
            ModelOfEdition models,
            Words words) {
        this.files = files;
        this.editions = editions;
        this.register = register;
        this.differences = differences;
        this.answers = answers;
        this.schemes = schemes;
        this.sets = sets;
        this.tables = tables;
        this.models = models;
        this.words = words;
    }

    /** @param content .yaml or .xlsx, whatever it is called */
    public CatalogueVerdict of(byte[] content) {
        return of(files.read(content));
    }

    public CatalogueVerdict of(Sent sent) {
        return sent.edition() == null ? refused(sent) : accepted(sent, sent.edition());
    }

    private static CatalogueVerdict refused(Sent sent) {
        return new CatalogueVerdict(
                false,
                null,
                null,
                null,
                false,
                null,
                null,
                0,
                0,
                0,
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                sent.refusals(),
                sent.refused());
    }

    private CatalogueVerdict accepted(Sent sent, Edition edition) {
        var before = editions.current();
        var changes = differences.between(files.file(before), sent.file());
        var preceding = preceding(edition, before);
        var first = schemes.drafted(edition, preceding);
        return new CatalogueVerdict(
                true,
                edition.code(),
                edition.number(),
                edition.title(),
                register.exists(edition.number()),
                before.number(),
                CatalogueCounts.of(edition),
                count(changes, Change.ADDED),
                count(changes, Change.CHANGED),
                count(changes, Change.REMOVED),
                changes.size() <= TOLD_AT_ONCE ? changes : changes.subList(0, TOLD_AT_ONCE),
                changes.size(),
                answers.lost(before, edition),
                answers.staying(),
                preceding == null ? List.of() : scheme(preceding, first),
                first.findings().stream().map(this::said).toList(),
                models.choice(edition),
                List.of(),
                0);
    }

    /** Whose scheme goes on in that of the edition: of another catalogue nothing does. */
    public static String preceding(Edition edition, Edition inForce) {
        return edition.code().equals(inForce.code()) ? inForce.number() : null;
    }

    /** Why nobody could be rated by the scheme that the edition would begin with. */
    public List<String> schemeFaults(Edition edition) {
        return schemes.drafted(edition, preceding(edition, editions.current())).findings().stream()
                .map(this::said)
                .toList();
    }

    private List<TableDifference> scheme(String preceding, FirstSchemes.First first) {
        var set = sets.of(SCHEME + preceding);
        return tables.between(set, sets.tablesInForce(set.subject()), first.tables());
    }

    private String said(Finding finding) {
        return words.of(
                "administration.catalogue.scheme-fault",
                sets.title(finding.table()),
                finding.row(),
                words.of(finding.says(), finding.args().toArray()));
    }

    private static int count(List<ElementChange> changes, Change change) {
        return (int) changes.stream().filter(each -> each.change() == change).count();
    }
}
