/** The document review's steps in the process. */
package io.zhiheng.finding.process;
