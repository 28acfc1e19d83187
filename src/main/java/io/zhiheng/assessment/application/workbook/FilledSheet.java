package io.zhiheng.assessment.application.workbook;

import java.util.List;

/** A sheet to be filled in, before it is written as one. */
record FilledSheet(String name, WorkbookShape.Kind kind, List<SheetColumn> columns, List<SheetLine> lines) {}
