/** A catalogue that is being changed, element by element. */
@NamedInterface("edit")
package io.zhiheng.catalogue.edit;

import org.springframework.modulith.NamedInterface;
