package io.zhiheng.administration.application.desk;

import io.zhiheng.administration.application.ProcessVersion;
import io.zhiheng.administration.application.instance.IncidentQueries.Waiting;
import java.util.List;

/**
 * 概览.
 *
 * @param toRelease what a colleague asks the reader to release
 * @param own what the reader asked for
 * @param incidents what has failed for good
 * @param processes the version in force of each process
 */
public record DeskView(
        List<ProcessVersion> toRelease, List<ProcessVersion> own, Waiting incidents, List<InForce> processes) {

    /** @param newerShips whether a newer version came with a later build */
    public record InForce(ProcessVersion version, boolean newerShips) {}
}
