/** 评估资料: what the platform adds to the guidance that ships. */
package io.zhiheng.portal.application.guidance;
