/** What is kept about a person, as files. */
package io.zhiheng.report.application.personal;
