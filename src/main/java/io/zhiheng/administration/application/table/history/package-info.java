/** The versions of tables: who asked for each and why, who released it, and the way back. */
package io.zhiheng.administration.application.table.history;
