package io.zhiheng.administration.application.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.administration.domain.draft.Draft.Hand;
import java.time.Instant;
import java.util.List;

/**
 * A draft as it is edited.
 *
 * @param hand who has it in hand; null for nobody
 * @param savedBy null until something was saved
 * @param model the text of the .bpmn file
 */
public record DraftView(
        String process,
        String name,
        int version,
        Hand hand,
        String savedBy,
        Instant savedAt,
        String file,
        String model,
        List<Form> forms) {

    /** @param schema null for what is no form */
    public record Form(String file, JsonNode schema) {}
}
