package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.PastFinding;
import io.zhiheng.finding.domain.Verdict;
import io.zhiheng.finding.domain.review.FindingDraft;
import io.zhiheng.rating.Conformity;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A finding as pages and the API show it.
 *
 * @param version 0 = nobody has found anything yet
 * @param verdict null while unreviewed, also again after a rectification
 * @param revision the frozen revision it speaks about, with the version of the answer there; null before the first
 * @param draft the caller's own half-written remark; null if there is none
 * @param past what was found in earlier rounds, oldest first
 */
public record FindingView(
        String clause,
        String indicator,
        int version,
        Verdict verdict,
        Conformity conformity,
        String reason,
        Integer revision,
        Integer answerVersion,
        String savedBy,
        Instant savedAt,
        Draft draft,
        List<Past> past) {

    /** @param content by the names of the fields: verdict, conformity, reason, remark, value, applicable */
    public record Draft(Map<String, String> content, Instant savedAt) {

        static Draft of(FindingDraft draft) {
            return draft == null ? null : new Draft(draft.content(), draft.savedAt());
        }
    }

    /** @param round the round of rectification that it led to; null where it was corrected later */
    public record Past(
            Integer round,
            Verdict verdict,
            Conformity conformity,
            String reason,
            int revision,
            int answerVersion,
            String savedBy,
            Instant savedAt) {

        static Past of(PastFinding past) {
            return new Past(
                    past.round(),
                    past.content().verdict(),
                    past.content().conformity(),
                    past.content().reason(),
                    past.revision(),
                    past.answerVersion(),
                    past.person(),
                    past.savedAt());
        }
    }

    static FindingView none(String clause, String indicator, FindingDraft draft) {
        return new FindingView(
                clause, indicator, 0, null, null, "", null, null, null, null, Draft.of(draft), List.of());
    }

    static FindingView of(Finding finding, FindingDraft draft, List<PastFinding> past) {
        var content = finding.content();
        return new FindingView(
                finding.clause(),
                finding.indicator(),
                finding.version(),
                content.verdict(),
                content.conformity(),
                content.reason(),
                finding.revision(),
                finding.answerVersion(),
                finding.person(),
                finding.savedAt(),
                Draft.of(draft),
                past.stream()
                        .filter(each -> each.clause().equals(finding.clause()))
                        .map(Past::of)
                        .toList());
    }

    public boolean isGiven() {
        return verdict != null;
    }
}
