/** Lists for spreadsheets. */
@NamedInterface("sheet")
package io.zhiheng.platform.sheet;

import org.springframework.modulith.NamedInterface;
