/** 影响分析: whom tables that are not in force yet would move. */
package io.zhiheng.administration.application.table.effect;
