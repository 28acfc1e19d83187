/** The draft of a set of tables: one of each, in one hand at a time. */
package io.zhiheng.administration.application.table.draft;
