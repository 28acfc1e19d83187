package io.zhiheng.administration.application.desk;

import io.zhiheng.administration.application.ProcessVersion;
import io.zhiheng.administration.application.ProcessVersion.State;
import io.zhiheng.administration.application.ProcessVersionQueries;
import io.zhiheng.administration.application.catalogue.draft.CatalogueDraftQueries;
import io.zhiheng.administration.application.catalogue.edition.EditionQueries;
import io.zhiheng.administration.application.desk.DeskView.InForce;
import io.zhiheng.administration.application.drafting.DraftQueries;
import io.zhiheng.administration.application.incident.IncidentQueries;
import io.zhiheng.administration.application.table.history.TableHistoryQueries;
import io.zhiheng.administration.application.variable.VariableQueries;
import io.zhiheng.shared.Actor;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a process administrator, and how the processes stand. */
@Component
@Transactional(readOnly = true)
public class DeskQueries {

    private static final int SHOWN = 5;

    private final ProcessVersionQueries versions;
    private final TableHistoryQueries tables;
    private final EditionQueries catalogues;
    private final CatalogueDraftQueries editions;
    private final IncidentQueries incidents;
    private final VariableQueries variables;
    private final DraftQueries drafts;

    DeskQueries(
            ProcessVersionQueries versions,
            TableHistoryQueries tables,
            EditionQueries catalogues,
            CatalogueDraftQueries editions,
            IncidentQueries incidents,
            VariableQueries variables,
            DraftQueries drafts) {
        this.drafts = drafts;
        this.versions = versions;
        this.tables = tables;
        this.catalogues = catalogues;
        this.editions = editions;
        this.incidents = incidents;
        this.variables = variables;
    }

    public DeskView of(Actor actor) {
        var pending = versions.pending();
        Predicate<ProcessVersion> own = version -> actor.account().equals(version.proposedBy());
        return new DeskView(
                pending.stream().filter(own.negate()).toList(),
                pending.stream().filter(own).toList(),
                tables.pending(),
                catalogues.pending(),
                editions.all(actor),
                catalogues.newerShips().orElse(null),
                versions.page(null, State.REFUSED, 0, SHOWN).stream()
                        .filter(own)
                        .toList(),
                drafts.all(actor),
                incidents.waiting(SHOWN),
                variables.pending(),
                versions.inForce().stream()
                        .map(version -> new InForce(version, versions.newerShips(version.process())))
                        .toList());
    }
}
