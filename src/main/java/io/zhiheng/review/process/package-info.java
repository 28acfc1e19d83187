/** The front door of the process: listeners, delegates, and which use case completes which step. */
package io.zhiheng.review.process;
