/** A draft of a catalogue that is edited element by element. */
package io.zhiheng.administration.application.catalogue.tree;
