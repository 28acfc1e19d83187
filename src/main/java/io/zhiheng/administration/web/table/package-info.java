/** 规则表 for people and programs. */
package io.zhiheng.administration.web.table;
