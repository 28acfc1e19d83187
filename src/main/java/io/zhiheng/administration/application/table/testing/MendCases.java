package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.MendedExpectation;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.application.table.draft.TableTexts;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.Collection;

/** Expects of test cases what the draft makes of them, because it changes that on purpose. */
@UseCase
public class MendCases {

    private final DraftCases drafts;
    private final TableCases cases;
    private final Clock clock;

    MendCases(DraftCases drafts, TableCases cases, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * @param ids of those that do not come out as expected; others stay as they are
     * @return the new version of the draft
     * @throws RuleBroken {@code reason-missing}, {@code stale-version}, {@code nothing-to-mend}
     * @throws io.zhiheng.platform.rules.TableRefused where the tables cannot be used
     */
    public int execute(Actor actor, String subject, int seen, Collection<String> ids, String reason) {
        var why = WhyText.required(reason);
        var draft = drafts.inHand(actor, subject, seen);
        var red = cases.red(subject, TableTexts.tables(draft.files()), KeptCases.in(draft.files())).stream()
                .filter(result -> ids != null && ids.contains(result.id()))
                .toList();
        if (red.isEmpty()) {
            throw RuleBroken.conflict("administration.rule.nothing-to-mend");
        }
        return drafts.change(actor, draft, file -> {
            var mended = file;
            for (var result : red) {
                mended = mended.mending(result.id(), MendedExpectation.of(result, why, actor, clock.instant()));
            }
            return mended;
        });
    }
}
