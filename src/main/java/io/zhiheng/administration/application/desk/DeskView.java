package io.zhiheng.administration.application.desk;

import io.zhiheng.administration.application.ProcessVersion;
import io.zhiheng.administration.application.catalogue.draft.CatalogueDraftQueries;
import io.zhiheng.administration.application.drafting.DraftLine;
import io.zhiheng.administration.application.incident.IncidentQueries.Waiting;
import io.zhiheng.administration.application.table.history.TableHistoryQueries.TableReleaseLine;
import io.zhiheng.administration.application.variable.PendingVariable;
import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.catalogue.EditionRegister.Registered;
import java.util.List;

/**
 * 概览.
 *
 * @param toRelease what a colleague asks the reader to release
 * @param own what the reader asked for
 * @param tables changes of rule tables that wait for somebody, whoever asked
 * @param catalogues editions that wait likewise
 * @param editions catalogues that are being edited
 * @param newerEdition that came with a later build than the one that an administrator published; null for none
 * @param refused what the reader asked for lately and was refused
 * @param drafts what is being drawn
 * @param incidents what has failed for good
 * @param variables what shall be set in running processes, whoever asked for it
 * @param processes the version in force of each process
 */
public record DeskView(
        List<ProcessVersion> toRelease,
        List<ProcessVersion> own,
        List<TableReleaseLine> tables,
        List<ReleaseRow> catalogues,
        List<CatalogueDraftQueries.Line> editions,
        Registered newerEdition,
        List<ProcessVersion> refused,
        List<DraftLine> drafts,
        Waiting incidents,
        List<PendingVariable> variables,
        List<InForce> processes) {

    /** @param newerShips whether a newer version came with a later build */
    public record InForce(ProcessVersion version, boolean newerShips) {}
}
