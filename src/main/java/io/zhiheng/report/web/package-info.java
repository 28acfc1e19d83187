/** Handing out reports. */
package io.zhiheng.report.web;
