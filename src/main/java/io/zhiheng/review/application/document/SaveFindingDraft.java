package io.zhiheng.review.application.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.identity.Actor;
import io.zhiheng.review.AssessmentRequestId;
import io.zhiheng.review.application.RequestAccess;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.review.domain.document.FindingDraft;
import io.zhiheng.review.domain.document.FindingDrafts;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Keeps what an assessor has half written, whatever state the review is in. */
@UseCase
public class SaveFindingDraft {

    private static final Set<String> FIELDS = Set.of("verdict", "conformity", "reason", "remark", "value", "applicable");
    private static final int LONGEST = 4_000;

    private final RequestAccess access;
    private final TeamMembers members;
    private final Dossiers dossiers;
    private final FindingDrafts drafts;
    private final ObjectMapper json;
    private final Clock clock;

    SaveFindingDraft(RequestAccess access, TeamMembers members, Dossiers dossiers, FindingDrafts drafts, ObjectMapper json,
                     Clock clock) {
        this.access = access;
        this.members = members;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param content by field; blank fields are left out, and nothing at all drops the draft
     * @return when it was kept; null when it was dropped
     * @throws RuleBroken forbidden {@code not-in-team}; invalid {@code draft-invalid} for unknown or endless fields
     */
    public Instant execute(Actor actor, AssessmentRequestId id, String subject, Map<String, String> content) {
        var request = access.dossier(actor, id);
        if (!members.isMember(id, actor.account())) {
            throw RuleBroken.forbidden("review.rule.not-in-team", request.number());
        }
        dossiers.latest(request).firstLevelOf(subject).orElseThrow(() -> new NotFound("clause", subject));
        var kept = new LinkedHashMap<String, String>();
        content.forEach((field, text) -> {
            if (!FIELDS.contains(field) || text != null && text.codePointCount(0, text.length()) > LONGEST) {
                throw RuleBroken.invalid("review.rule.draft-invalid", LONGEST).at(FIELDS.contains(field) ? field : "draft");
            }
            if (text != null && !text.isBlank()) {
                kept.put(field, text.replace("\u0000", ""));
            }
        });
        if (kept.isEmpty()) {
            drafts.drop(new FindingDraft.Key(id.value(), actor.account(), subject));
            return null;
        }
        var now = clock.instant();
        drafts.keep(id.value(), actor.account(), subject, written(kept), now);
        return now;
    }

    private String written(Map<String, String> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
