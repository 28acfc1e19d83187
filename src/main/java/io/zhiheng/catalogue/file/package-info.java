/** A catalogue as a file: read, checked place by place, made into an edition, and written again. */
@NamedInterface("file")
package io.zhiheng.catalogue.file;

import org.springframework.modulith.NamedInterface;
