/** 业务: the processes that run or have run. */
package io.zhiheng.administration.application.instance;
