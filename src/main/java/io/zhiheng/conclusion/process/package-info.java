/** The conclusion's steps in the process. */
package io.zhiheng.conclusion.process;
