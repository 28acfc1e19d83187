package io.zhiheng.administration.application.table.history;

import io.zhiheng.administration.application.table.difference.TableDifference;
import io.zhiheng.administration.domain.ReleaseRow;
import java.util.List;

/**
 * What a colleague asks to have released.
 *
 * @param title of the tables, in Chinese
 * @param based whether what it goes out from is still in force
 * @param differences from what it went out from
 */
public record TableReleaseView(ReleaseRow release, String title, boolean based, List<TableDifference> differences) {}
