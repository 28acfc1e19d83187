/** 业务: the processes that run or have run, and those of their steps that failed. */
package io.zhiheng.administration.application.instance;
