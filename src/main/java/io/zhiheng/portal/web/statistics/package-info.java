/** What the platform's administrators read of its use. */
package io.zhiheng.portal.web.statistics;
