package io.zhiheng.catalogue.file;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;
import java.util.List;

/** Collects what an import refuses, place by place, so that all of it is told at once. */
class ImportFaults {

    private static final int TOLD_AT_ONCE = 200;

    private final List<FieldError> found = new ArrayList<>();
    private int count;

    void refuse(String place, String word, Object... args) {
        count++;
        if (found.size() < TOLD_AT_ONCE) {
            found.add(FieldError.of(place, "catalogue.import." + word, args));
        }
    }

    void require(boolean holds, String place, String word, Object... args) {
        if (!holds) {
            refuse(place, word, args);
        }
    }

    void throwIfAny() {
        if (count > 0) {
            throw RuleBroken.invalid("catalogue.rule.catalogue-refused", count).at(found);
        }
    }
}
