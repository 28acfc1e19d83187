/** 概览: what waits for a process administrator. */
package io.zhiheng.administration.application.desk;
