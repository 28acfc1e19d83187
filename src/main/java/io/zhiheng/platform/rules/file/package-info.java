/** Decision tables as files for spreadsheets, in and out without loss. */
@NamedInterface("rules")
package io.zhiheng.platform.rules.file;

import org.springframework.modulith.NamedInterface;
