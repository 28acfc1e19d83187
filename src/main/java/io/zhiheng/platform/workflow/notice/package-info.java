/** 自定义通知: news that an administrator put into a model. */
@NamedInterface("workflow")
package io.zhiheng.platform.workflow.notice;

import org.springframework.modulith.NamedInterface;
