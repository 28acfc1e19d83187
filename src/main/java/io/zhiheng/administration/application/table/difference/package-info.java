/** What differs between two states of a table, by row and cell. */
package io.zhiheng.administration.application.table.difference;
