/** Importing a catalogue from its file, and reading the stored editions. */
package io.zhiheng.catalogue.application;
