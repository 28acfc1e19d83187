/** Reports as they are kept. */
package io.zhiheng.report.domain;
