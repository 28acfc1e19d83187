package io.zhiheng.rating.cases;

import io.zhiheng.platform.rules.Table;
import java.util.Map;

/** Schemes of tables that are not in force: compiled to be tried, never used by a self-assessment. */
public interface DraftSchemes {

    /**
     * Takes seconds for tables that were not asked for lately.
     *
     * @throws io.zhiheng.platform.rules.TableRefused naming every cell because of which they cannot be used
     */
    DraftScheme of(String edition, Map<String, Table> tables);
}
