/**
 * Workbooks that people send: read as text, part by part and within limits. Nothing in them is calculated, fetched or
 * run.
 */
@NamedInterface("sheet-reading")
package io.zhiheng.platform.sheet.reading;

import org.springframework.modulith.NamedInterface;
