/** 自定义通知: what a process tells people because an administrator wrote it into its model. */
package io.zhiheng.ownstep.notice;
