package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.domain.draft.Draft.Hand;
import java.time.Instant;

/**
 * A draft of tables in a list.
 *
 * @param title in Chinese
 * @param hand who has it in hand; null for nobody
 */
public record TableDraftLine(String subject, String title, Hand hand, String savedBy, Instant savedAt) {}
