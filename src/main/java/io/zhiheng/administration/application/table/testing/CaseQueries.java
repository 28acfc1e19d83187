package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.Fault;
import io.zhiheng.administration.application.table.TableCheckup;
import io.zhiheng.administration.application.table.cases.BesideCase;
import io.zhiheng.administration.application.table.cases.CaseBody;
import io.zhiheng.administration.application.table.cases.FigureWords;
import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.OwnCase;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.application.table.draft.TableTexts;
import io.zhiheng.administration.application.table.testing.CaseOutcome.Figure;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Draft;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.rating.cases.CaseInput;
import io.zhiheng.rating.cases.CaseRun;
import io.zhiheng.rating.cases.DraftScheme;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The test cases of a draft, and what the draft makes of them. */
@Component
@Transactional(readOnly = true)
public class CaseQueries {

    private final Drafts drafts;
    private final TableCases cases;
    private final TableCheckup checkup;
    private final FigureWords figures;
    private final CaseWords words;

    CaseQueries(Drafts drafts, TableCases cases, TableCheckup checkup, FigureWords figures, CaseWords words) {
        this.figures = figures;
        this.drafts = drafts;
        this.cases = cases;
        this.checkup = checkup;
        this.words = words;
    }

    /** @param version of the draft that they stand in */
    public record Listed(int version, List<CaseLine> items, long total) {}

    public Listed all(String subject) {
        var draft = draft(subject);
        var items = beside(subject, draft).stream().map(CaseLine::of).toList();
        return new Listed(draft.version(), items, items.size());
    }

    /** An own one as it was made, to go on with it. */
    public OwnCase own(String subject, String id) {
        return KeptCases.in(draft(subject).files()).own(id).orElseThrow(() -> new NotFound("rating-case", id));
    }

    /** @param version of the draft that they were held against */
    public record Run(int version, List<CaseOutcome> items) {}

    /**
     * Those asked for, held against the draft as it is stored.
     *
     * @throws RuleBroken {@code tables-refused} with the findings, because nothing can be tried then
     */
    public Run run(String subject, Collection<String> ids) {
        var draft = draft(subject);
        var scheme = scheme(subject, draft);
        var items = beside(subject, draft).stream()
                .map(BesideCase::asked)
                .filter(each -> ids.contains(each.id()))
                .map(each -> words.outcome(each, CaseRun.of(scheme, each)))
                .toList();
        return new Run(draft.version(), items);
    }

    /** What the draft makes of answers that are not stored, figure by figure; expected and actual are the same. */
    public List<Figure> trial(String subject, CaseBody body) {
        var scheme = scheme(subject, draft(subject));
        var edition = cases.edition(subject).orElseThrow();
        scheme.rate(body.rated(), true);
        return CaseRun.figures(scheme, new CaseInput.Body(body.rated())).entrySet().stream()
                .map(each -> new Figure(
                        each.getKey(), figures.of(edition, each.getKey()), each.getValue(), each.getValue(), true))
                .toList();
    }

    private DraftScheme scheme(String subject, Draft draft) {
        var tables = TableTexts.tables(draft.files());
        List<Fault> faults = checkup.of(subject, tables);
        if (!faults.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.tables-refused", faults.size())
                    .with("findings", faults);
        }
        return cases.scheme(subject, tables);
    }

    private List<BesideCase> beside(String subject, Draft draft) {
        return cases.all(subject, KeptCases.in(draft.files()));
    }

    private Draft draft(String subject) {
        return drafts.current(subject)
                .filter(draft -> draft.kind() == Kind.TABLES)
                .filter(draft -> cases.edition(subject).isPresent())
                .orElseThrow(() -> new NotFound("draft", subject));
    }
}
