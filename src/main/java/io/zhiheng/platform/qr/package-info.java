/** Texts as QR codes, for screens and for paper. */
@NamedInterface("qr")
package io.zhiheng.platform.qr;

import org.springframework.modulith.NamedInterface;
