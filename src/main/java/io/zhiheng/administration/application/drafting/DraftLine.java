package io.zhiheng.administration.application.drafting;

import io.zhiheng.administration.domain.draft.Draft.Hand;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param name of its process, in Chinese
 * @param aside whether it was put aside when a colleague took over
 * @param hand who has it in hand; null for nobody
 */
public record DraftLine(
        UUID id, String process, String name, boolean aside, Hand hand, String savedBy, Instant savedAt) {}
