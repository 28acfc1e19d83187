/** 测试用例 beside rule tables: those that ship, own ones, and what is expected otherwise of them for a reason. */
package io.zhiheng.administration.application.table.cases;
