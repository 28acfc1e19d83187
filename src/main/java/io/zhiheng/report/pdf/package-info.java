/** Reports as PDF, by Flying Saucer from a Thymeleaf template. */
package io.zhiheng.report.pdf;
