package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.TypedText;
import java.util.UUID;

/** What holds for every own test case. */
final class CaseRules {

    private static final int LONGEST_TITLE = 100;
    private static final int MOST = 200;

    private CaseRules() {}

    /** Unlike those of others, so that drafts made side by side can be brought together. */
    static String newId() {
        return "U-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static String title(String typed) {
        var title = TypedText.trimmed(typed);
        if (title.isEmpty() || TypedText.length(title) > LONGEST_TITLE) {
            throw RuleBroken.invalid("administration.rule.case-title", LONGEST_TITLE)
                    .at("title");
        }
        return title;
    }

    static void requireRoom(KeptCases file, String id) {
        if (file.own(id).isEmpty() && file.cases().size() >= MOST) {
            throw RuleBroken.conflict("administration.rule.too-many-cases", MOST);
        }
    }
}
