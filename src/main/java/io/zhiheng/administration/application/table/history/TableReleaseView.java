package io.zhiheng.administration.application.table.history;

import io.zhiheng.administration.application.table.cases.CaseDifference;
import io.zhiheng.administration.application.table.difference.TableDifference;
import io.zhiheng.administration.application.table.effect.EffectView;
import io.zhiheng.administration.domain.ReleaseRow;
import java.util.List;

/**
 * What a colleague asks to have released.
 *
 * @param title of the tables, in Chinese
 * @param based whether what it goes out from is still in force
 * @param differences from what it went out from
 * @param cases what of the test cases is new, gone or expected otherwise
 * @param effect whom it would move; null where nobody asked
 */
public record TableReleaseView(
        ReleaseRow release,
        String title,
        boolean based,
        List<TableDifference> differences,
        CaseDifference cases,
        EffectView effect) {}
