package io.zhiheng.finding.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.finding.domain.review.FindingDraft;
import io.zhiheng.finding.domain.review.FindingDrafts;
import io.zhiheng.finding.domain.review.SeenDraft;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import io.zhiheng.shared.typed.UnknownName;
import io.zhiheng.team.domain.TeamMembers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Keeps what an assessor has half written, whatever state the review is in. */
@UseCase
public class SaveFindingDraft {

    private static final Set<String> FIELDS =
            Set.of("verdict", "conformity", "reason", "remark", "value", "applicable");
    private static final TextLength LENGTH = TextLength.atMost(4_000);

    private final RequestAccess access;
    private final TeamMembers members;
    private final Dossiers dossiers;
    private final FindingDrafts drafts;
    private final ObjectMapper json;
    private final Clock clock;

    SaveFindingDraft(
            RequestAccess access,
            TeamMembers members,
            Dossiers dossiers,
            FindingDrafts drafts,
            ObjectMapper json,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param seen the draft that this window knew
     * @param content by field; blank fields are left out, and nothing at all drops the draft
     * @return when it was kept; null when it was dropped
     * @throws RuleBroken forbidden {@code not-in-team}; invalid {@code draft-invalid} for unknown or endless fields;
     *     conflict {@code stale-draft} with {@code current} and its {@code keptAt} when its author has kept another
     *     meanwhile
     */
    public Instant execute(
            Actor actor, AssessmentRequestId id, String subject, SeenDraft seen, Map<String, String> content) {
        var request = access.dossier(actor, id);
        if (!members.isMember(id, actor.account())) {
            throw RuleBroken.forbidden("review.rule.not-in-team", request.number());
        }
        dossiers.latest(request).firstLevelOf(subject).orElseThrow(() -> new NotFound("clause", subject));
        var key = new FindingDraft.Key(id.value(), actor.account(), subject);
        var kept = typed(content);
        var now = kept.isEmpty() ? null : clock.instant().truncatedTo(ChronoUnit.MICROS);
        int done = kept.isEmpty() ? drafts.drop(key, seen) : drafts.keep(key, written(kept), now, seen);
        if (done == 0) {
            drafts.findById(key).ifPresent(other -> {
                throw RuleBroken.conflict("review.rule.stale-draft")
                        .with("current", other.content())
                        .with("keptAt", other.savedAt());
            });
        }
        return now;
    }

    private static Map<String, String> typed(Map<String, String> content) {
        var typed = new LinkedHashMap<String, String>();
        var errors = new ArrayList<FieldError>();
        content.forEach((field, text) -> {
            if (!FIELDS.contains(field)) {
                errors.add(UnknownName.fault("", field));
            }
            LENGTH.fault(field, text, "review.document.reason-too-long").ifPresent(errors::add);
            if (!TypedText.isBlank(text)) {
                typed.put(field, text.replace("\u0000", ""));
            }
        });
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review.rule.draft-invalid").at(errors);
        }
        return typed;
    }

    private String written(Map<String, String> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
