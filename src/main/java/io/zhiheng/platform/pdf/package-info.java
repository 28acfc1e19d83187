/** Drawings as vectors in documents that are printed from markup by Flying Saucer. */
@NamedInterface("pdf")
package io.zhiheng.platform.pdf;

import org.springframework.modulith.NamedInterface;
