/** What differs between two states of a catalogue. */
@NamedInterface("difference")
package io.zhiheng.catalogue.difference;

import org.springframework.modulith.NamedInterface;
