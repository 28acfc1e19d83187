/**
 * Use cases without Spring and database, for tests that judge them in milliseconds: a {@link Workbench} puts one
 * together with repositories that answer from memory by their own queries, and with an engine that only remembers.
 */
package io.zhiheng.inmemory;
