package io.zhiheng.platform.rules.kept;

import java.time.Instant;

/**
 * A published state of a set of tables.
 *
 * @param shipped whether it came with a build, or was written from a catalogue; otherwise somebody released it
 */
public record TableVersion(String number, boolean inForce, boolean shipped, Instant publishedAt) {}
