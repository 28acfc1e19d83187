/** Catalogues on their way in and out: YAML and workbooks, and what is said against them in words. */
@NamedInterface("file")
package io.zhiheng.catalogue.exchange;

import org.springframework.modulith.NamedInterface;
