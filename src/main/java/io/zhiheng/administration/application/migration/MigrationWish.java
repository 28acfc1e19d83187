package io.zhiheng.administration.application.migration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an administrator plans.
 *
 * @param from id of the version that is left
 * @param to id of the version that is gone over to
 * @param steps where steps of the one stand in the other, by their ids; blank for nowhere. What is not named stays as
 *     it was proposed
 * @param keys business keys of the only ones that are moved; empty for all that run by the version
 */
public record MigrationWish(UUID from, UUID to, Map<String, String> steps, List<String> keys, String reason) {}
