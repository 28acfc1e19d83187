package io.zhiheng.assessment.application.workbook;

import java.util.List;
import java.util.Map;

/**
 * A row of a sheet that is filled in.
 *
 * @param cells by the key of their column
 * @param choices the words that may be chosen, by the key of their column
 * @param open whether anything may be written in it
 */
record SheetLine(Map<String, String> cells, Map<String, List<String>> choices, boolean open) {}
