/** What printed documents are made of: the letters they are set in, and drawings as vectors. */
@NamedInterface("pdf")
package io.zhiheng.platform.pdf;

import org.springframework.modulith.NamedInterface;
