/** What the platform's administrators read of enterprises. */
package io.zhiheng.enterprise.application.statistics;
