package io.zhiheng.administration.application;

import java.util.List;

/**
 * 概览.
 *
 * @param toRelease what a colleague asks the reader to release
 * @param own what the reader asked for
 * @param processes the version in force of each process
 */
public record DeskView(List<ProcessVersion> toRelease, List<ProcessVersion> own, List<InForce> processes) {

    /** @param newerShips whether a newer version came with a later build */
    public record InForce(ProcessVersion version, boolean newerShips) {}
}
